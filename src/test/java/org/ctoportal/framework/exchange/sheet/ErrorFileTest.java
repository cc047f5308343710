package org.ctoportal.framework.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

class ErrorFileTest {

    @Asvs(9)
    @Corpus("E6")
    @Test
    void it_names_the_place_of_every_problem_and_has_no_live_formula() {
        var csv = ErrorFile.csv(
                List.of(
                        new ImportProblem("Framework", 7, "C", "LV-R1", ImportReason.FORMULA, "=1+1"),
                        ImportProblem.of("f.csv", ImportReason.TOO_LARGE, "5 MB")),
                problem -> problem.detail() + " in words");

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo("\ufeffplace,row,column,code,reason\r\n"
                        + "Framework,7,C,LV-R1,'=1+1 in words\r\n"
                        + "f.csv,,,,5 MB in words\r\n");
    }
}
