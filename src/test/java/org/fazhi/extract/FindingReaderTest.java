package org.fazhi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.ReportText;
import org.fazhi.corpus.Report;
import org.fazhi.extract.Finding.HonourLevel;
import org.fazhi.extract.Finding.HonourType;
import org.fazhi.extract.Finding.Kind;
import org.fazhi.outline.Outliner;
import org.junit.jupiter.api.Test;

/** A passage in, what it claims, admits and intends out. */
class FindingReaderTest {
    private static final Outliner OUTLINER = new Outliner(ReportText.settings());
    private static final FindingReader READER = new FindingReader(ReportText.settings());

    @Test
    void shortcomingsAsItems() {
        List<Finding> found =
                read(Kind.SHORTCOMING, "一、存在的不足\n（一）部分干部法治意识不强。学法不深入。\n（二）执法力量薄弱，人员偏少。");
        assertThat(found).extracting(Finding::text).containsExactly("部分干部法治意识不强", "执法力量薄弱，人员偏少");
        assertThat(found.get(0).degree()).isEqualTo("部分");
        assertThat(found.get(0).holder()).isEqualTo("leaders");
        assertThat(found.get(0).detail()).isEqualTo("学法不深入。");
        assertThat(found.get(1).natures()).contains("workforce");
    }

    @Test
    void theItemsBelowAHeadingAreAmongItsWords() {
        List<Finding> found =
                read(
                        Kind.STRENGTH,
                        "一、主要工作成效\n（一）优化营商环境\n1.推行“双随机”抽查。联合检查12次，"
                                + "检查对象按信用高低分成四类，信用好的少查、信用差的多查，检查结果当天录入系统。\n"
                                + "2.办好“一件事”。上线9个，把分散在各个窗口的材料并成一张表，由牵头部门统一收件、分头办理、"
                                + "限时反馈，办完的结果寄到家里，乡镇便民中心同步设点，老人和孩子不用再跑县城；收件、流转、办结三个时点都发短信，谁慢了、慢在哪，牵头部门每月看一次、说一次、改一次。\n"
                                + "（二）规范决策\n公开征求意见6次。\n二、存在的不足\n（一）执法力量薄弱。");
        assertThat(found).extracting(Finding::text).containsExactly("优化营商环境", "规范决策");
        assertThat(found.get(0).detail()).contains("“双随机”抽查", "“一件事”").doesNotContain("规范决策");
        assertThat(found.get(1).detail()).isEqualTo("公开征求意见6次。");
    }

    @Test
    void aChapterThatIsOneListAdmitsAllOfIt() {
        assertThat(texts(Kind.SHORTCOMING, "一、问题和短板\n夜里巡河靠两个人跑；电子证据不会固定；村里老习惯改起来慢。"))
                .containsExactly("夜里巡河靠两个人跑", "电子证据不会固定", "村里老习惯改起来慢");
        assertThat(texts(Kind.SHORTCOMING, "一、问题和短板\n夜里巡河靠两个人跑；电子证据另行固定。")).isEmpty();
    }

    @Test
    void aBareHeadingHasItsHolderAndSoftenerBelow() {
        List<Finding> found =
                read(
                        Kind.SHORTCOMING,
                        "一、存在的不足\n（一）普法责任未压实。少数部门把普法清单挂在墙上。原因是个别干部不重视。\n"
                                + "（二）监督偏松偏软。原因是个别乡镇人手少。\n（三）数据用得不好。公安、税务等部门数据互不相通。");
        assertThat(found).extracting(Finding::degree).containsExactly("少数", null, null);
        assertThat(found)
                .extracting(Finding::holder)
                .containsExactly("departments", null, "departments");
    }

    @Test
    void whoOnlyMeetsWithAShortcomingDoesNotHoldIt() {
        List<Finding> found =
                read(
                        Kind.SHORTCOMING,
                        "一、存在的不足\n（一）普法形式单一，群众参与热情不高。\n（二）重大决策听取群众意见不够广泛。\n"
                                + "（三）农业农村等部门联动配合不够。\n（四）执法培训一刀切，执法人员反映听不懂。");
        assertThat(found)
                .extracting(Finding::holder)
                .containsExactly(null, null, "departments", null);
    }

    @Test
    void shortcomingsInOneSentenceWithTheirSofteners() {
        assertThat(
                        texts(
                                Kind.SHORTCOMING,
                                "一、成效\n好。\n二、存在问题\n取得了一定成效，但仍存在少数干部意识不强、个别执法不够规范、基层力量较为薄弱等问题。"))
                .containsExactly("少数干部意识不强", "个别执法不够规范", "基层力量较为薄弱");
    }

    @Test
    void shortcomingsBehindAColon() {
        assertThat(texts(Kind.SHORTCOMING, "一、存在问题\n法治政府建设还存在一些短板：推进不平衡，力量薄弱；少数部门把关不严。"))
                .containsExactly("推进不平衡，力量薄弱", "少数部门把关不严");
        assertThat(texts(Kind.SHORTCOMING, "一、成效\n好。\n与群众期盼相比，还存在一些短板：推进不平衡，力量薄弱，少数部门把关不严。"))
                .containsExactly("推进不平衡", "力量薄弱", "少数部门把关不严");
    }

    @Test
    void aChapterOfShortcomingsAndNextYearsPlansIsParted() {
        String text =
                "一、成效\n好。\n二、存在问题及2024年工作安排\n2023年，我市虽然取得了一定进步，但与群众期待相比仍有一些问题，主要表现为部分干部法治意识不够强；乡镇执法力量较薄弱。"
                        + "2024年，我市将着重抓好以下工作：（1）抓实学法考法；（2）抓强基层执法，案卷合格率提升至95%以上。";
        assertThat(texts(Kind.SHORTCOMING, text)).containsExactly("部分干部法治意识不够强", "乡镇执法力量较薄弱");
        assertThat(texts(Kind.PLAN, text)).containsExactly("抓实学法考法", "抓强基层执法");
    }

    @Test
    void aChapterThatAnswersShortcomingsNextYearIsOfPlans() {
        String text = "一、成效\n好。\n二、针对存在的问题，2024年工作打算\n（一）加强执法培训。轮训一遍。\n（二）完善监督机制。";
        assertThat(texts(Kind.PLAN, text)).containsExactly("加强执法培训", "完善监督机制");
        assertThat(texts(Kind.SHORTCOMING, text)).isEmpty();
    }

    @Test
    void aSentenceThatAnswersOneShortcomingIsOnePlan() {
        assertThat(
                        texts(
                                Kind.PLAN,
                                "一、成效\n好。\n二、2024年打算\n2024年，我县将扎实做好下一步工作。针对宣传不深的问题，将培养普法骨干30名，做到每村一名。针对力量不足的问题，我们将轮训执法人员，合格率达到95%。"))
                .containsExactly("培养普法骨干30名", "轮训执法人员");
    }

    @Test
    void thePraiseBeforeShortcomingsIsNone() {
        assertThat(
                        texts(
                                Kind.SHORTCOMING,
                                "一、存在的不足\n虽然取得了明显成效，但与群众期待还有一定差距。主要表现在：一是服务意识不足。二是能力有待提升。"))
                .containsExactly("服务意识不足", "能力有待提升");
    }

    @Test
    void topicSentencesAreStrengthsWhereAChapterHasNoItems() {
        assertThat(
                        texts(
                                Kind.STRENGTH,
                                "一、主要工作\n机构改革平稳落地。涉改部门按时完成转隶。\n行政决策不断规范。聘任律师事务所1家。\n全年召开会议3次。落实责任。"))
                .containsExactly("机构改革平稳落地", "行政决策不断规范");
    }

    @Test
    void aReportWithoutChaptersAdmitsItsShortcomingsAtItsEnd() {
        assertThat(
                        texts(
                                Kind.SHORTCOMING,
                                "全县设人民调解委员会137个，全年调解各类民间纠纷1906件，调处成功1871件，群众满意。"
                                        + "政府网站公开信息3280条，都在法定期限内作了答复。\n"
                                        + "在总结成绩的同时我们也清醒看到差距：个别单位履行职责不够到位；执法人员年龄偏大、人才短缺。\n"
                                        + "新的一年，我县将以机构改革为契机，压实责任；加大招录力度，健全机制。"))
                .containsExactly("个别单位履行职责不够到位", "执法人员年龄偏大、人才短缺");
        assertThat(texts(Kind.PLAN, "一、下一步打算\n新的一年，我县将以机构改革为契机，压实责任；加大招录力度，健全机制。"))
                .containsExactly("压实责任", "加大招录力度");
    }

    @Test
    void causesAreNoShortcomings() {
        assertThat(texts(Kind.SHORTCOMING, "一、存在的问题\n少数干部法治意识不强，执法力量不足。究其原因，一方面是认识不到位，另一方面是人才短缺。"))
                .containsExactly("少数干部法治意识不强", "执法力量不足");
        assertThat(
                        texts(
                                Kind.SHORTCOMING,
                                "一、存在的不足和原因\n仍存在一些不足：一是力量不足；二是形式单一。主要原因：一是认识不到位；二是经费不足。"))
                .containsExactly("力量不足", "形式单一");
        assertThat(
                        texts(
                                Kind.SHORTCOMING,
                                "一、问题及原因\n（一）存在的主要问题\n1.执法力量不足。人少。\n2.普法形式单一。\n（二）原因分析\n1.认识不到位。学得少。"))
                .containsExactly("执法力量不足", "普法形式单一");
    }

    @Test
    void aCauseInsideAShortcomingDoesNotHideTheNext() {
        assertThat(texts(Kind.SHORTCOMING, "一、存在的问题\n（一）执法力量不足。主要原因是人员流动大。\n（二）普法实效不强。群众参与少。"))
                .containsExactly("执法力量不足", "普法实效不强");
    }

    @Test
    void plansWithoutNumbersAreTakenByClause() {
        assertThat(texts(Kind.PLAN, "一、下一步打算\n下一步，我县将加强培训，完善机制，规范执法。"))
                .containsExactly("加强培训", "完善机制", "规范执法");
    }

    @Test
    void whatOnlyPromisesToTryIsNoPlan() {
        assertThat(texts(Kind.PLAN, "一、下一步打算\n下一步，我县将加强培训，以更大力度，久久为功。规范执法，把各项任务落到实处。上述任务纳入年度清单。"))
                .containsExactly("加强培训", "规范执法");
    }

    @Test
    void aPlanAnswersTheShortcomingItSpeaksOf() {
        List<Finding> plans =
                read(
                        Kind.PLAN,
                        "一、存在的不足\n（一）行政执法不够规范。部分执法人员程序意识不强。\n（二）普法宣传形式单一。\n"
                                + "二、下一步安排\n（一）规范行政执法行为。加强执法人员培训，强化程序意识。\n（二）推进数字政府建设。");
        assertThat(plans.get(0).answers()).singleElement().asString().contains("shortcoming");
        assertThat(plans.get(0).similarity()).isBetween(0.35, 1.0);
        assertThat(plans.get(1).answers()).isEmpty();
        assertThat(plans.get(1).similarity()).isNull();
    }

    /** 问题一：…。改进措施：…。 pairs: the problem is none of the plans, the measures answer it. */
    @Test
    void measuresBelowAShortcomingAreItsPlans() {
        String text =
                "一、成效\n好。\n二、问题与整改措施\n问题一：窗口人员业务不熟。材料要求说不清，群众多次补正。\n整改措施：每月轮训一次，考核结果上墙。\n"
                        + "问题二：送达程序履行不严。\n整改措施：统一文书样式。由法制科逐份核对。\n三、下一步打算\n（一）推进数字政府建设。";
        assertThat(texts(Kind.SHORTCOMING, text)).containsExactly("窗口人员业务不熟", "送达程序履行不严");
        assertThat(read(Kind.SHORTCOMING, text).get(0).detail()).isEqualTo("材料要求说不清，群众多次补正。");
        List<Finding> plans = read(Kind.PLAN, text);
        assertThat(plans)
                .extracting(Finding::text)
                .containsExactly("每月轮训一次", "统一文书样式", "由法制科逐份核对", "推进数字政府建设");
        List<String> problems =
                read(Kind.SHORTCOMING, text).stream().map(Finding::findingId).toList();
        assertThat(plans.get(0).answers()).containsExactly(problems.get(0));
        assertThat(plans.get(1).answers()).containsExactly(problems.get(1));
        assertThat(plans.get(3).answers()).isEmpty();
    }

    @Test
    void measuresMayStandInTheItemsOwnParagraph() {
        String text =
                "一、成效\n好。\n二、存在问题及改进措施\n1.存在问题：窗口人员业务不熟。改进措施：每月轮训一次。\n2.存在问题：送达程序履行不严。改进措施：统一文书样式。";
        assertThat(texts(Kind.SHORTCOMING, text)).containsExactly("窗口人员业务不熟", "送达程序履行不严");
        assertThat(texts(Kind.PLAN, text)).containsExactly("每月轮训一次", "统一文书样式");
    }

    @Test
    void plansBehindABulletAreItems() {
        assertThat(
                        texts(
                                Kind.PLAN,
                                "第一部分 成效\n■好。\n第二部分 2024年打算\n■强培训，全面增强本领。把新法作为必修课，年内轮训一遍。\n■强保障，加快更新装备。为镇里添置记录仪。"))
                .containsExactly("强培训，全面增强本领", "强保障，加快更新装备");
        assertThat(texts(Kind.PLAN, "一、成效\n好。\n二、下一步打算\n下一步，我们将瞄准短板，充实执法力量，完善学法制度。"))
                .containsExactly("充实执法力量", "完善学法制度");
    }

    @Test
    void aMeasureBesideThePointOfAPlanAnswersItsOwnMatterAlone() {
        List<Finding> plans =
                read(
                        Kind.PLAN,
                        "一、存在的不足\n（一）公共法律服务资源分布不均，村级法律顾问作用发挥不充分。\n（二）政府合同合法性审查覆盖面不够广。\n"
                                + "二、下一步安排\n（一）健全矛盾纠纷化解机制，完善公共法律服务体系。\n（二）严格规范性文件管理，扩大重大行政决策公众参与。");
        assertThat(plans.get(0).answers()).hasSize(1);
        assertThat(plans.get(1).answers()).isEmpty();
    }

    @Test
    void aPlanThatPlainlyAnswersOneAnswersNoOtherOfItsFieldAlone() {
        List<Finding> plans =
                read(
                        Kind.PLAN,
                        "一、存在的不足\n（一）部门之间执法数据没有完全共享。\n（二）“扫码入企”执行不到位，个别执法人员检查不扫码。\n"
                                + "二、下一步安排\n（一）严格规范检查。对没有扫码入企的检查予以通报，督促执法人员整改。");
        assertThat(plans.get(0).answers()).hasSize(1);
    }

    @Test
    void wordsThatStandInEveryPlanAnswerNothing() {
        List<Finding> plans =
                read(
                        Kind.PLAN,
                        "一、存在的不足\n（一）营商环境有待优化。部分单位服务意识不强，涉企监管工作机制需要进一步理顺。\n"
                                + "（二）乡镇力量薄弱。所里人少事多，乡镇干部专业水平不高。\n"
                                + "二、下一步安排\n（一）深入学习习近平法治思想。将其作为区属单位班子学习内容，不断提升运用法治思维开展工作的意识和能力。\n"
                                + "（二）充实乡镇力量。为人少事多的所配备专业干部，提升乡镇干部水平。");
        assertThat(plans.get(0).answers()).isEmpty();
        assertThat(plans.get(1).answers()).singleElement().asString().contains("shortcoming");
    }

    @Test
    void strengthsAreTheHeadingsBelowAchievements() {
        assertThat(
                        texts(
                                Kind.STRENGTH,
                                "一、主要成效\n（一）规范执法\n执法规范。\n（二）加强普法。开展宣传6场。\n二、第一责任人履职情况\n（一）带头学法\n学法。"))
                .containsExactly("规范执法", "加强普法");
        assertThat(texts(Kind.STRENGTH, "一、主要成效\n（一）法律顾问实现全覆盖。\n（二）规范执法\n严格执法。"))
                .containsExactly("法律顾问实现全覆盖", "规范执法");
    }

    @Test
    void customaryHeadingsHaveAField() {
        assertThat(
                        read(
                                Kind.STRENGTH,
                                "一、主要成效\n（一）放管结合，服务提质\n好。\n（二）源头治理，化解矛盾\n好。\n（三）高位推动，压实责任\n好。"))
                .extracting(Finding::fields)
                .containsExactly(List.of("functions"), List.of("disputes"), List.of("leadership"));
        assertThat(read(Kind.SHORTCOMING, "一、存在的不足\n（一）社会治理能力有待提升。推动实质性化解行政争议不够主动。"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fields()).containsExactly("disputes"));
    }

    @Test
    void honoursWithTypeAndLevel() {
        List<Finding> found =
                read(
                        Kind.HONOUR,
                        "一、主要成效\n我县被评为全省法治政府建设示范县，“枫桥式”工作法入选全国典型案例，"
                                + "政务公开考核排名全市第一，列为国家级知识产权试点县，建成全县首个法治公园。");
        assertThat(found)
                .extracting(Finding::type)
                .containsExactly(
                        HonourType.NAMING,
                        HonourType.CASE,
                        HonourType.RANKING,
                        HonourType.PILOT,
                        HonourType.FIRST);
        assertThat(found)
                .extracting(Finding::level)
                .containsExactly(
                        HonourLevel.PROVINCIAL,
                        HonourLevel.NATIONAL,
                        HonourLevel.MUNICIPAL,
                        HonourLevel.NATIONAL,
                        HonourLevel.COUNTY);
    }

    @Test
    void anHonourHasNoLevelFromTheNextOne() {
        assertThat(read(Kind.HONOUR, "一、主要成效\n鳌江镇获评首批“金牌”调解中心、司法所获评省级“枫桥式”司法所。"))
                .extracting(Finding::level)
                .containsExactly(null, HonourLevel.PROVINCIAL);
    }

    @Test
    void anHonourHasNoLevelFromWordsThatOnlyLookLikeOne() {
        List<Finding> found = read(Kind.HONOUR, "一、主要成效\n全年国家赔偿零赔付，连续三年被评为“谁执法谁普法”优秀单位。");
        assertThat(found).extracting(Finding::level).containsExactly((HonourLevel) null);
        assertThat(found).extracting(Finding::text).allMatch(text -> text.startsWith("连续三年"));
    }

    @Test
    void anHonourHasNoLevelFromAnotherClause() {
        assertThat(read(Kind.HONOUR, "一、主要成效\n颁发全市首张数字证照，首创“码上办”服务机制，率先建立跨省联办专窗，获批成为首批信用监管试点地区。"))
                .extracting(Finding::level)
                .containsExactly(HonourLevel.MUNICIPAL, null, null, null);
        assertThat(levels("经省委依法治省办评定，我县获评法治建设先进集体。", "我县在巴中政务公开第三方评估中名列前三。", "我县在巴中举行的业务比武中名列前三。"))
                .containsExactly(HonourLevel.PROVINCIAL, HonourLevel.MUNICIPAL, null);
    }

    @Test
    void honoursThatMeetAreParted() {
        assertThat(
                        texts(
                                Kind.HONOUR,
                                "一、主要成效\n我县2人分别被表彰为“全国优秀调解员”“全省最美调解员”“市级调解能手”。"
                                        + "医保纠纷调解案入选省级行政执法指导案例国家医保局基金监管典型案例。"
                                        + "司法局获评全国先进集体和全省优秀单位。"))
                .containsExactly(
                        "我县2人分别被表彰为“全国优秀调解员”“全省最美调解员”“市级调解能手”",
                        "医保纠纷调解案入选省级行政执法指导案例",
                        "国家医保局基金监管典型案例",
                        "司法局获评全国先进集体",
                        "全省优秀单位");
    }

    @Test
    void casesThatAreTaughtAndMeetingsOfOthersAreNoHonours() {
        assertThat(texts(Kind.HONOUR, "一、主要成效\n常态化开展法律法规及典型案例的学习培训。在全国第一批绿色城市座谈会上提交材料。")).isEmpty();
    }

    @Test
    void problemsThatAreSettledAreNoShortcomings() {
        assertThat(
                        texts(
                                Kind.SHORTCOMING,
                                "一、夯实组织基础\n镇党委定期听取汇报，及时研究解决有关重大问题。\n（一）抓住“关键少数”。一是加强学习。二是严格考核。"))
                .isEmpty();
        assertThat(texts(Kind.SHORTCOMING, "一、提升素质\n定期召开会议，研究法治建设存在问题，部署下步任务。\n（一）加强法治宣传。开展活动。"))
                .isEmpty();
    }

    @Test
    void whatIsHopedForIsNoHonour() {
        assertThat(texts(Kind.HONOUR, "一、主要成效\n积极创建全国法治政府建设示范县，学习借鉴典型案例，率先垂范，推荐申报省级示范单位。"))
                .isEmpty();
    }

    /** The level of the one honour of each sentence, in the report of a county in 四川省巴中市. */
    private static List<HonourLevel> levels(String... sentences) {
        List<HonourLevel> levels = new ArrayList<>();
        for (String sentence : sentences) {
            Report report = ReportText.body(2023, "一、主要成效\n" + sentence);
            READER
                    .read(report.document(), OUTLINER.outline(report.document(), report.body()))
                    .stream()
                    .filter(finding -> finding.kind() == Kind.HONOUR)
                    .forEach(finding -> levels.add(finding.level()));
        }
        return levels;
    }

    private static List<String> texts(Kind kind, String text) {
        return read(kind, text).stream().map(Finding::text).toList();
    }

    private static List<Finding> read(Kind kind, String text) {
        Report report = ReportText.body(2023, text);
        return READER
                .read(report.document(), OUTLINER.outline(report.document(), report.body()))
                .stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }
}
