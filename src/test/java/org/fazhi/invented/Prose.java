package org.fazhi.invented;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sentences in the register of the reports, the same for the same seed. They share words, as real
 * ones do, but hardly ever say the same.
 */
public final class Prose {
    private static final List<String> ACTORS =
            words(
                    "司法局 市场监管局 应急管理局 综合执法局 生态环境分局 人力资源和社会保障局 教育局 卫生健康局 信访局 公安分局 自然资源局 水利局 农业农村局 住房和城乡建设局 交通运输局 财政局 审计局 文化旅游局 民政局 政务服务中心");
    private static final List<String> FIELDS =
            words(
                    "行政复议 行政应诉 人民调解 规范性文件 重大行政决策 行政处罚 法律援助 公证服务 法治宣传 依申请公开 双随机检查 证明事项 涉企检查 信用修复 安全生产 食品药品 劳动争议 物业纠纷 校园周边 道路运输 土地征收 环境保护 城市更新 养老服务 网络交易 农资打假 河道采砂 消防通道 招标投标 特种设备");
    private static final List<String> ACTIONS =
            words(
                    "组织开展 牵头制定 集中清理 逐项梳理 联合督办 全程指导 定期通报 现场核查 分类处置 公开征求 对外发布 跟踪问效 专题研究 统一规范 重新修订 限期整改 逐案评查 提前介入 上门办理 汇编印发");
    private static final List<String> OBJECTS =
            words(
                    "办事指南 执法文书 典型案例 责任清单 风险台账 培训课程 听证程序 裁量基准 工作流程 联席会议 回访记录 评估报告 监督通报 证据目录 合同文本 备案材料 调解协议 应急预案 举报线索 公示信息 服务承诺 数据目录 审核意见 学习计划 整改方案 宣传手册 巡查日志 咨询记录 协作协议 满意度调查");
    private static final List<String> RESULTS =
            words(
                    "群众办事时限缩短 同类问题明显减少 企业反映普遍较好 文书差错得到纠正 部门分工更加清楚 投诉数量逐季下降 基层负担有所减轻 历史积案逐步化解 办理过程全部留痕 社会参与持续扩大 审核标准趋于一致 执法尺度基本统一 问题线索及时移送 服务半径延伸到村 结果运用更加严格");
    private static final List<String> MEANS =
            words(
                    "依托一体化平台 通过购买服务 借助专家力量 结合年度考核 按照试点要求 针对薄弱环节 围绕重点领域 参照外地经验 会同检察机关 邀请人大代表 选派业务骨干 利用夜间时段 以案卷评查为抓手 以季度会商为载体 以群众评议为标准");

    private final Random random;

    public Prose(long seed) {
        random = new Random(seed);
    }

    private static List<String> words(String all) {
        return Stream.of(all.split(" ")).toList();
    }

    /** One of 25 to 80 characters, with its full stop. */
    public String sentence() {
        int clauses = 2 + random.nextInt(3);
        return Stream.generate(this::clause).limit(clauses).collect(Collectors.joining("，")) + "。";
    }

    /** Several sentences. */
    public String paragraph(int sentences) {
        return Stream.generate(this::sentence).limit(sentences).collect(Collectors.joining());
    }

    private String clause() {
        return switch (random.nextInt(5)) {
            case 0 -> any(ACTORS) + any(ACTIONS) + any(FIELDS) + any(OBJECTS);
            case 1 -> any(MEANS) + any(ACTIONS) + any(OBJECTS) + (2 + random.nextInt(97)) + "份";
            case 2 -> any(FIELDS) + "领域" + any(RESULTS);
            case 3 -> "全年" + any(ACTIONS) + any(FIELDS) + "事项" + (3 + random.nextInt(396)) + "件";
            default -> any(MEANS) + "推动" + any(ACTORS) + any(ACTIONS) + any(OBJECTS);
        };
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** The same paragraph with a word put for another here and there, as one who copies does. */
    public String edited(String paragraph) {
        String edited = paragraph;
        for (int i = 0; i < 1 + paragraph.length() / 60; i++) {
            int at = random.nextInt(edited.length() - 2);
            String there = edited.substring(at, at + 2);
            if (there.chars().allMatch(Character::isIdeographic)) {
                edited = edited.substring(0, at) + any(EDITS) + edited.substring(at + 2);
            }
        }
        return edited;
    }

    private static final List<String> EDITS = words("统筹 着力 认真 及时 严格 稳步 从严 协同");
}
