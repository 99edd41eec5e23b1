package org.fazhi.text;

import java.util.BitSet;

/** Tells traditional from simplified writing by characters that only one of them uses. */
public final class ScriptDetector {
    private static final BitSet TRADITIONAL =
            of(
                    "個們來為爲這國學會對時說説現進過還開關問題實業產産發動機體經濟務監區縣處與於後東車門長見話語該設證護調議論講認請謝識讀財責"
                            + "貫質購資賠權檢樓樣標極構檔條無營應廣當戰據換損歲氣漢準滿濟規劃書辦協單壓參變雙導層屬幹總織縣鎮鄉隊項領導際險隱難養衛"
                            + "衝術覽觀訴訪詢讓豐負貢貨貴貿費賬贏趨輔辯農運達遠適選遷鄰釋鑒鐵錢鑑闢陳陽階陸隨雜電靈靜順預頭顧類顯風飛飯館駐騙體鬥點齊");
    private static final BitSet SIMPLIFIED =
            of(
                    "个们来为这国学会对时说现进过还开关问题实业产发动机体经济务监区县处与东车门长见话语该设证护调议论讲认请谢识读财责贯质购资赔权检"
                            + "楼样标极构档条无营应广当战据换损岁气汉准满规划书办协单压参变双导层属总织镇乡队项领际险隐难养卫术览观诉访询让丰负贡货贵贸费"
                            + "账赢趋辅辩农运达远适选迁邻释鉴铁钱陈阳阶陆随杂电灵静顺预头顾类显风飞饭馆驻骗点齐");

    private ScriptDetector() {}

    /** Whether the text is written in traditional characters for the most part. */
    public static boolean isTraditional(CharSequence text) {
        int traditional = 0;
        int simplified = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x4E00) {
                if (SIMPLIFIED.get(c)) {
                    simplified++;
                } else if (TRADITIONAL.get(c)) {
                    traditional++;
                }
            }
        }
        return traditional > simplified;
    }

    private static BitSet of(String characters) {
        BitSet set = new BitSet(1 << 16);
        characters.chars().forEach(set::set);
        return set;
    }
}
