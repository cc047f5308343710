package org.ctoportal.compensation.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.compensation.cost.CostModelDetails.Standing;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyNotFoundException;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.compensation.policy.RefusedPolicyException;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.Money;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CostModelServiceTest {

    @Autowired
    CostModelService models;

    @Autowired
    CostFileService files;

    @Autowired
    PolicyService policies;

    @Autowired
    TwoDistricts districts;

    private PolicyId policy;

    @BeforeEach
    void begin() {
        districts.actIn(districts.another(CedarHollow.facts()), Role.HR);
        policy = policies.begin(
                new BeginPolicy("5190", "Recognition of National Certification", Set.of(RecognitionCard.STIPEND)));
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    /** Scenario S14. */
    @Test
    void the_memo_of_the_board_comes_out_of_what_is_entered() {
        var details = entered();

        assertThat(details.model().total()).isEqualTo(Money.of("46203.75"));
        assertThat(details.options()).extracting(OptionCost::total).contains(Money.of("8364.62"));
        assertThat(models.get(policy).inputs()).isEqualTo(details.inputs());
        assertThat(details.model().assumptions().get(AssumptionKind.RETIREMENT))
                .satisfies(one -> assertThat(one.source()).isEqualTo("Business office"))
                .satisfies(one -> assertThat(one.author()).isEqualTo(details.changedBy()));
    }

    @Test
    void a_lane_costs_what_the_salary_schedule_of_the_policy_says() {
        policies.change(policy, new Change.SetSetting("option.lane", "false", "true"));
        policies.change(
                policy,
                new Change.SetValues(
                        Map.of(),
                        Map.of(
                                "lane.pay.before", "62,000",
                                "lane.pay.after", "64,400",
                                "lane.pay.source", "Schedule C",
                                "lane.pay.day", "2026-07-01")));

        var placement = models.get(policy).model().assumptions().get(AssumptionKind.PLACEMENT);

        assertThat(placement.value()).isEqualByComparingTo("2400");
        assertThat(placement.source()).isEqualTo("Schedule C, 2026-07-01: $64,400 − $62,000 = $2,400");
        assertThatExceptionOfType(RefusedPolicyException.class)
                .isThrownBy(() -> policies.change(policy, Change.SetValues.of("lane.pay.day", "2026-07-01", "soon")));
    }

    @Test
    void the_figures_of_the_papers_are_stale_as_soon_as_an_input_changes() {
        assertThat(models.get(policy).standing()).isEqualTo(Standing.NOT_KEPT);
        entered();

        var kept = models.keep(policy);
        assertThat(kept.standing()).isEqualTo(Standing.CURRENT);
        assertThat(policies.get(policy).cost())
                .satisfies(state -> assertThat(state.cost().total()).isEqualByComparingTo("46203.75"));

        var changed = models.assume(policy, kept.version(), assume(AssumptionKind.STIPEND, "2500"));
        assertThat(changed.standing()).isEqualTo(Standing.STALE);
        models.keep(policy);
        policies.change(policy, new Change.SetValues(Map.of("amount", ""), Map.of("amount", "2500")));
        assertThat(models.get(policy).standing()).isEqualTo(Standing.STALE);
    }

    @Test
    void who_was_slower_is_told_and_nothing_is_lost() {
        var first = models.assume(policy, 0, assume(AssumptionKind.STIPEND, "2000"));

        assertThatExceptionOfType(StaleCostModelException.class)
                .isThrownBy(() -> models.assume(policy, 0, assume(AssumptionKind.STIPEND, "9000")));
        assertThat(models.get(policy).inputs()).isEqualTo(first.inputs());
        assertThatExceptionOfType(ImpossibleUptakeException.class)
                .isThrownBy(() -> models.expect(policy, first.version(), 0, List.of(new Uptake.Year(0, 1, 0, 0))));
    }

    @Test
    void files_tell_every_step_and_every_assumption_with_its_source() {
        entered();

        var paper = text("text").replaceAll("\\s+", " ");
        assertThat(paper)
                .contains("(2 + 2 × ½) × $3,000 = $9,000.00", "$1,079.00 beyond the yearly limit")
                .contains("32 hours of release time", "Business office", "26 U.S.C. 3111(a)");
        assertThat(text("csv")).contains("component,1,Stipends,9000.00,").contains("total,3,Total,15804.75");
        assertThat(files.paper(policy, DocumentFormat.PDF).bytes())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void another_district_has_no_such_model() {
        districts.actIn(districts.another(CedarHollow.facts()), Role.HR);

        assertThatExceptionOfType(PolicyNotFoundException.class).isThrownBy(() -> models.get(policy));
        assertThatExceptionOfType(PolicyNotFoundException.class)
                .isThrownBy(() -> models.assume(policy, 0, assume(AssumptionKind.STIPEND, "1")));
    }

    private String text(String form) {
        return new String(files.file(policy, form).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private CostModelDetails entered() {
        for (var one : ScenarioFourteen.list(Map.of())) {
            if (one.value().compareTo(one.kind().usual()) != 0) {
                models.assume(policy, models.get(policy).version(), new Assume(one.kind(), one.value(), one.source()));
            }
        }
        var uptake = ScenarioFourteen.uptake(0);
        return models.expect(policy, models.get(policy).version(), uptake.holders(), uptake.years());
    }

    private static Assume assume(AssumptionKind kind, String value) {
        return new Assume(kind, new BigDecimal(value), "Business office");
    }
}
