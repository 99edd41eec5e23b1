package org.fazhi.text;

import java.util.BitSet;

/** The characters that official Chinese is mostly made of, in both scripts. */
final class FrequentCharacters {
    private static final BitSet FREQUENT = new BitSet(1 << 16);

    static {
        String characters =
                "的一是在不了有和人这中大为上个国我以要时来用们到作地于出就分对成会可主发年动同工也能下过产面方后多定行学法所民得经十三之进"
                        + "着等部度力水化高自二理现实加量都体制机当使点从业本性应开合其前政四日社事平相全表间与关各重新内数正明原又利或质第向条"
                        + "结解问意建月公无系情者最立代已通并提题党程展五员革位入常文总次品式活设及管特件求基资级统接知组计别期运农指区强决被"
                        + "任取处队门即保治规领东导世金增济思术受联认六共权收证改更单教带安场务具目至达积示议报完类名确科信节整况今集许步群"
                        + "记需段研观织持众书复容际商验深难近周委技备半办省习支感便历市除构府称准率维划选标效院查按格置派层专状育识适属住调"
                        + "县局参引该严镇乡街村司执监督审案诉调讼访纠纷宣传依政务服优营环境落推深入贯彻责履职考核评估培训普及矛盾预防应急演练"
                        + "這為個國時來們於對會發動過產後經進著實體機當點從業開與關內數質條結問無題黨員總設級統組計別農區強決處隊門規領東導濟術聯"
                        + "認權證單場務積達議報類確節況記觀織眾書復際驗難備辦習歷構稱準維劃選標層專狀識適屬調縣參該嚴鎮鄉執監審訴訟訪糾紛傳優"
                        + "營環徹責職評訓預應練";
        characters.chars().forEach(FREQUENT::set);
        "，。、；：（）“”《》0123456789".chars().forEach(FREQUENT::set);
    }

    private FrequentCharacters() {}

    /**
     * Which share of a text's first characters is frequent, spaces and Latin letters not counted; 0
     * where there is nothing to count.
     */
    static double share(String text, int characters) {
        int all = 0;
        int frequent = 0;
        for (int i = 0; i < Math.min(text.length(), characters); i++) {
            char c = text.charAt(i);
            if (c > ' ' && !(c < 0x80 && Character.isLetter(c))) {
                all++;
                if (FREQUENT.get(c)) {
                    frequent++;
                }
            }
        }
        return all == 0 ? 0 : (double) frequent / all;
    }
}
