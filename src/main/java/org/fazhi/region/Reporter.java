package org.fazhi.region;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the division's name in a title: a department, a township or a development
 * zone; nothing of these where the government itself reports.
 *
 * @param unit 司法局, 人民政府办公室, or null
 * @param township 大王庄街道, or null
 * @param zone 经济技术开发区, or null
 */
record Reporter(String unit, String township, String zone) {
    static final Reporter GOVERNMENT = new Reporter(null, null, null);

    private static final Pattern STOP =
            Pattern.compile(
                    "关于|20\\d\\d|二[〇○零OＯ]|年度|(?<!综合)法治(?!办)|依法(?!治)|推进|贯彻|落实|履行|[，、；：。（《 ]|报告|情况|总结");
    private static final Pattern TOWNSHIP =
            Pattern.compile(
                    "([\\u4e00-\\u9fa5]{1,10}?(?:民族乡|街道|镇|乡|苏木))(?:人民政府|政府|办事处|党工委.*|街道办.*)?");
    private static final Pattern ZONE =
            Pattern.compile(
                    "([\\u4e00-\\u9fa5]{0,16}?(?:开发区|高新区|经开区|新区|管理区|示范区|试验区|实验区|园区|度假区|保税区|保税港区|风景区|名胜区|合作区))"
                            + "(?:管理委员会|管委会|党工委.*|管理办公室)?");
    private static final Pattern GOVERNMENTS = Pattern.compile(".*(政府|行政公署|行署)");
    private static final Pattern OWN = Pattern.compile("我局|我委|我办|我厅|我中心|我院|我队|本局|局党组|局机关|委党组|厅党组");
    private static final Pattern UNIT =
            Pattern.compile(
                    "[\\u4e00-\\u9fa5]{1,24}(局|委员会|委|办公室|办|厅|支队|总队|大队|中心|分局|处|所|馆|联合会|总社|供销社|会|署|站|院|集团|公司)");

    /** 县司法局 as 司法局, for the county's name comes before it; 市场监督管理局 stays. */
    Reporter withoutLevel() {
        return unit == null
                ? this
                : new Reporter(unit.replaceFirst("^[省市县区](?!场)(?=..)", ""), township, zone);
    }

    /** Whether a text speaks of its own office: 我局, 局党组. */
    static boolean speaksAsOffice(String text) {
        return OWN.matcher(text).find();
    }

    /** Reads what follows the division's name. */
    static Reporter read(String rest) {
        Matcher stop = STOP.matcher(rest);
        String head = stop.find() ? rest.substring(0, stop.start()) : rest;
        head =
                head.replaceFirst(
                        "^.{0,12}(?:委员会|党委|工委)(?=[\\u4e00-\\u9fa5]{1,10}(?:镇|乡|街道|苏木))", "");
        head = head.replaceFirst("^人民政府(?=[\\u4e00-\\u9fa5]{1,10}(?:街道|镇|乡))", "");
        head = head.replaceFirst("^(管理委员会|管委会|党工委|中共|党委|委员会|委(?=$|办|区|市|县|人))", "");
        if (head.isEmpty() || GOVERNMENTS.matcher(head).matches()) {
            Matcher township = TOWNSHIP.matcher(head);
            if (township.matches()) {
                return new Reporter(null, township.group(1), null);
            }
            return GOVERNMENT;
        }
        Matcher zone = ZONE.matcher(head);
        if (zone.matches()) {
            return new Reporter(null, null, zone.group(1));
        }
        Matcher township = TOWNSHIP.matcher(head);
        if (township.matches()) {
            return new Reporter(null, township.group(1), null);
        }
        return UNIT.matcher(head).matches() ? new Reporter(head, null, null) : GOVERNMENT;
    }
}
