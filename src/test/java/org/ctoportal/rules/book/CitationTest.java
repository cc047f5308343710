package org.ctoportal.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wis. Admin. Code PI 34.064 and PI 34.072 | https://docs.legis.wisconsin.gov/document/administrativecode/PI%2034.064
            Wis. Stat. 19.36(7)                      | https://docs.legis.wisconsin.gov/document/statutes/19.36(7)
            34 CFR 106.8; 34 CFR 104.8               | https://www.ecfr.gov/current/title-34/section-106.8
            29 CFR part 541                          | https://www.ecfr.gov/current/title-29/part-541
            ADA, 42 U.S.C. 12112(d)                  | https://www.govinfo.gov/link/uscode/42/12112
            Minn. Stat. 181.173 (confirmed)          | https://www.revisor.mn.gov/statutes/cite/181.173
            RCW 49.58.110                            | https://app.leg.wa.gov/RCW/default.aspx?cite=49.58.110
            """)
    void a_law_cited_by_number_has_an_official_address(String source, String address) {
        assertThat(Citation.link(source)).hasValue(address);
    }

    @Test
    void a_source_without_a_number_has_none() {
        assertThat(Citation.link("Design choice; no outside authority")).isEmpty();
    }
}
