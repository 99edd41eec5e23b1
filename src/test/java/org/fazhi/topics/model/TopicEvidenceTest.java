package org.fazhi.topics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;
import org.fazhi.topics.SampleReports;
import org.junit.jupiter.api.Test;

class TopicEvidenceTest {
    private final List<TopicTerm> topics =
            List.of(
                    new TopicTerm("t1", "矛盾纠纷化解", 1, "调解", 0.5, null, null, null, true),
                    new TopicTerm("t2", "行政执法", 1, "处罚", 0.5, null, null, null, true));
    private final List<Document> documents =
            List.of(
                    SampleReports.document("a", "511902", 2022),
                    SampleReports.document("b", "511902", 2023),
                    SampleReports.document("c", "130602", 2023));
    private final List<Section> sections =
            List.of(
                    SampleReports.section("a", 0, "去年调解。", "disputes"),
                    SampleReports.section("b", 0, "调解纠纷12件。", "disputes"),
                    SampleReports.section("b", 9, "规范行政处罚。", "enforcement"),
                    SampleReports.section("c", 0, "调解纠纷30件。", "disputes"),
                    SampleReports.section("c", 9, "诉前调解为主。", "disputes"));
    private final List<SectionTopic> weights =
            List.of(
                    new SectionTopic("a:s0", "t1", 0.9),
                    new SectionTopic("b:s0", "t1", 0.9),
                    new SectionTopic("b:s9", "t2", 0.6),
                    new SectionTopic("b:s9", "t1", 0.3),
                    new SectionTopic("c:s0", "t1", 0.95),
                    new SectionTopic("c:s9", "t1", 0.7),
                    new SectionTopic("elsewhere:s0", "t2", 1.0));

    @Test
    void sharesAreTakenOfEveryYearDomainAndRegionAndSumToOne() {
        List<TopicShare> shares = evidence(weights).shares();
        assertThat(share(shares, 2023, TopicShare.ScopeKind.REGION, "511902", "t1"))
                .isEqualTo(1.2 / 1.8, within(1e-9));
        assertThat(share(shares, 2023, TopicShare.ScopeKind.PROVINCE, "130000", "t1")).isEqualTo(1);
        assertThat(share(shares, 2023, TopicShare.ScopeKind.LEVEL, "county", "t1"))
                .isEqualTo(2.85 / 3.45, within(1e-9));
        assertThat(shares)
                .filteredOn(each -> each.scopeKind() == TopicShare.ScopeKind.YEAR)
                .filteredOn(each -> each.reportYear() == 2023)
                .allMatch(each -> each.reports() == 2);
        assertThat(share(shares, 2022, TopicShare.ScopeKind.REGION, "511902", "t1")).isEqualTo(1);
        assertThat(share(shares, 2023, TopicShare.ScopeKind.DOMAIN, "enforcement", "t2"))
                .isEqualTo(0.6 / 0.9, within(1e-9));
        assertThat(share(shares, 2023, TopicShare.ScopeKind.YEAR, null, "t1"))
                .isEqualTo(2.85 / 3.45, within(1e-9));
        assertThat(
                        shares.stream()
                                .filter(each -> each.scopeKind() == TopicShare.ScopeKind.YEAR)
                                .filter(each -> each.reportYear() == 2023)
                                .mapToDouble(TopicShare::share)
                                .sum())
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void theWordsOfATopicAreThoseThatItsSectionsHave() {
        List<TopicTerm> words =
                List.of(
                        new TopicTerm("t1", "矛盾纠纷化解", 1, "劝和", 0.5, null, null, null, true),
                        new TopicTerm("t1", "矛盾纠纷化解", 2, "纠纷", 0.4, null, null, null, true),
                        new TopicTerm("t1", "矛盾纠纷化解", 3, "调解", 0.3, null, null, null, true));
        assertThat(evidence(weights).spoken(words).get("t1"))
                .as("劝和 stands nowhere; 调解 in more sections than 纠纷")
                .extracting(TopicTerm::term)
                .containsExactly("调解", "纠纷");
    }

    @Test
    void theBestSectionsOfATopicAreOfDifferentReportsAndInDifferentWords() {
        List<TopicSection> best = evidence(weights).sections(3);
        assertThat(best)
                .filteredOn(section -> section.topicId().equals("t1"))
                .extracting(TopicSection::sectionId)
                .as(
                        "b:s0 says with another figure what c:s0 says; c:s9 is of a report named before")
                .containsExactly("c:s0", "a:s0", "b:s9");
        assertThat(best)
                .filteredOn(section -> section.topicId().equals("t2"))
                .singleElement()
                .satisfies(section -> assertThat(section.text()).isEqualTo("规范行政处罚。"));
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        List<SectionTopic> reversed = new ArrayList<>(weights);
        Collections.reverse(reversed);
        assertThat(evidence(reversed).shares()).isEqualTo(evidence(weights).shares());
        assertThat(evidence(reversed).sections(3)).isEqualTo(evidence(weights).sections(3));
    }

    private TopicEvidence evidence(List<SectionTopic> rows) {
        return new TopicEvidence(topics, rows, sections, documents);
    }

    private static double share(
            List<TopicShare> shares,
            int year,
            TopicShare.ScopeKind kind,
            String scope,
            String topic) {
        return shares.stream()
                .filter(each -> each.reportYear() == year && each.scopeKind() == kind)
                .filter(each -> java.util.Objects.equals(each.scopeId(), scope))
                .filter(each -> each.topicId().equals(topic))
                .findFirst()
                .orElseThrow()
                .share();
    }
}
