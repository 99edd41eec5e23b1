package org.fazhi.settings.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts of {@code conf/} with named places. */
class TemplateTest {
    @Test
    void placesAreFilledByTheirNames() {
        Template template = Template.parse("{place}：共{count}项，{count}项已办");
        assertThat(template.places()).containsExactly("place", "count");
        assertThat(template.fill(Map.of("place", "{count}$1", "count", "3")))
                .isEqualTo("{count}$1：共3项，3项已办");
    }

    @Test
    void aPlaceWithoutAValueStaysEmpty() {
        assertThat(Template.parse("共{count}项{rest}").fill(Map.of("count", "3"))).isEqualTo("共3项");
    }

    @Test
    void aPhraseIsFilledInTheOrderOfTheProgramWhateverTheWording() {
        List<String> places = List.of("count", "reports");
        Phrase one = new Phrase(Template.parse("{count}项，{reports}份"), places);
        Phrase other = new Phrase(Template.parse("{reports}份中{count}项"), places);
        assertThat(one.with(5, 2)).isEqualTo("5项，2份");
        assertThat(other.with(5, 2)).isEqualTo("2份中5项");
    }

    @Test
    void aPhraseTakesAValueForEachPlace() {
        Phrase phrase = new Phrase(Template.parse("{count}项"), List.of("count"));
        assertThatThrownBy(() -> phrase.with(1, 2)).hasMessageContaining("2 values for [count]");
    }
}
