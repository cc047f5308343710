package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.testing.CedarHollow;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void answers_are_read_back_from_the_content_they_made() {
        assertThat(Answers.of(content(CedarHollow.answers()))).isEqualTo(CedarHollow.answers());
    }

    @Test
    void the_same_answers_change_nothing() {
        assertThat(Answers.between(CedarHollow.answers(), CedarHollow.answers()))
                .isEmpty();
    }

    @Test
    void only_what_differs_is_changed() {
        var seen = CedarHollow.answers();
        var wanted = new DraftJobDescription(
                "Director of Technology",
                seen.reportsTo(),
                seen.contractDays(),
                seen.salaryMin(),
                seen.salaryMax(),
                seen.reports(),
                seen.cetl());

        assertThat(Answers.between(seen, wanted))
                .containsExactly(
                        Change.SetValues.of("position.title", "Chief Technology Officer", "Director of Technology"));
    }

    @Test
    void amounts_that_are_equal_are_the_same_answer() {
        var seen = CedarHollow.answers();
        var wanted = new DraftJobDescription(
                seen.title(),
                " " + seen.reportsTo() + " ",
                seen.contractDays(),
                new BigDecimal("112500.00"),
                new BigDecimal("1.33729E+5"),
                seen.reports(),
                seen.cetl());

        assertThat(Answers.between(seen, wanted)).isEmpty();
    }

    @Test
    void both_ends_of_the_salary_range_change_in_one_step() {
        var seen = CedarHollow.answers();
        var wanted = new DraftJobDescription(
                seen.title(),
                seen.reportsTo(),
                seen.contractDays(),
                new BigDecimal("140000"),
                new BigDecimal("150000"),
                seen.reports(),
                seen.cetl());

        assertThat(Answers.between(seen, wanted))
                .containsExactly(new Change.SetValues(
                        Map.of("salary.min", "112500", "salary.max", "133729"),
                        Map.of("salary.min", "140000", "salary.max", "150000")));
    }

    @Test
    void the_changes_between_two_sets_of_answers_lead_from_one_to_the_other() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var seen = answers(random);
            var wanted = answers(random);

            var content = content(seen);
            for (var change : Answers.between(seen, wanted)) {
                content = change.apply(content);
            }

            assertThat(Answers.of(content)).as("seed %d", seed).isEqualTo(wanted);
        }
    }

    @Test
    void an_amount_typed_with_its_sign_is_kept_as_the_same_amount() {
        assertThat(Answers.kept("salary.min", "$112,500.00")).isEqualTo("112500");
        assertThat(Answers.kept("salary.max", " 133729.50 ")).isEqualTo("133729.5");
        assertThat(Answers.kept("salary.max", "a lot")).isEqualTo("a lot");
        assertThat(Answers.kept("schedule.name", " $5 Schedule ")).isEqualTo("$5 Schedule");
    }

    @Test
    void an_answer_that_cannot_be_read_is_missing() {
        var content = content(CedarHollow.answers())
                .withValue("contract.days", "about 260")
                .withValue("salary.min", "-4");

        assertThat(Answers.of(content))
                .returns(null, DraftJobDescription::contractDays)
                .returns(null, DraftJobDescription::salaryMin);
    }

    private static DocumentContent content(DraftJobDescription answers) {
        return DocumentContent.of(Answers.settings(answers), Answers.values(answers))
                .withTable("direct.reports", Answers.rows(answers));
    }

    private static DraftJobDescription answers(Random random) {
        var reports = new ArrayList<DirectReport>();
        for (var i = random.nextInt(3); i > 0; i--) {
            reports.add(new DirectReport(1 + random.nextInt(3), "aides, level " + i, random.nextBoolean()));
        }
        return new DraftJobDescription(
                random.nextBoolean() ? "CTO" : "Director",
                random.nextBoolean() ? "Superintendent" : "Board",
                200 + random.nextInt(3),
                new BigDecimal(100 + random.nextInt(3)),
                new BigDecimal("200." + (1 + random.nextInt(9))),
                List.copyOf(reports),
                CetlStance.values()[random.nextInt(4)]);
    }
}
