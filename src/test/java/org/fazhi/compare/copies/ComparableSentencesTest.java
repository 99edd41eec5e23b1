package org.fazhi.compare.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only fills in figures is no copy of the same with other figures. */
class ComparableSentencesTest {
    @ParameterizedTest
    @CsvSource({
        "办理案件12件办结11件,true",
        "全年共收到行政复议申请105件受理98件审结95件,true",
        "健全执法监督机制完善案卷评查标准推动执法人员严格规范公正文明执法全年评查案卷126件,false",
        "健全执法监督机制完善案卷评查标准推动执法人员严格规范公正文明执法,false"
    })
    void aFormSaysLittleForEachOfItsFigures(String key, boolean form) {
        assertThat(ComparableSentences.isForm(key)).isEqualTo(form);
    }
}
