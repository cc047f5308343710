package org.ctoportal.compensation.cost.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import org.ctoportal.compensation.cost.CostRoutes;
import org.ctoportal.compensation.cost.ScenarioFourteen;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The cost of a policy on the screen; the numbers are those of scenario S14. */
class CostModelViewTest extends ViewTest {

    private static final Map<String, String> AMOUNTS = Map.of(
            "Annual stipend", "$3,000",
            "One-time payment for a new certificate", "500",
            "Reimbursement for a new certificate", "845",
            "Renewal fee", "150",
            "Retirement", "7.2%",
            "Yearly limit, 0 for none", "15,000");

    @Autowired
    PolicyService policies;

    private DistrictId district;
    private PolicyId policy;

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.HR);
        policy = policies.begin(
                new BeginPolicy("5190", "Recognition of National Certification", Set.of(RecognitionCard.STIPEND)));
        goTo(CostRoutes.of(policy));
    }

    @Test
    void three_years_follow_from_what_is_typed_and_go_to_the_policy() {
        AMOUNTS.forEach(this::type);
        count("Holders before the first year", 0, 2);
        count("New certificates", 0, 2);
        count("New certificates", 1, 1);
        count("Lapses", 2, 1);
        count("Renewals", 1, 2);
        count("Renewals", 2, 2);

        assertThat(text())
                .contains("$13,175.00", "$17,224.00", "$15,804.75", "$46,203.75")
                .contains("$16,079.00 are $1,079.00 beyond the yearly limit", "(2 + 2 × ½) × $3,000 = $9,000.00");
        assertThat(standing()).startsWith("The papers of the policy have no figures yet");

        _click(button("Give these figures to the policy"));
        assertThat(standing()).isEqualTo("The papers of the policy print these figures.");
        type("Annual stipend", "2500");
        assertThat(standing()).startsWith("An input or the policy changed");
    }

    @Test
    void what_cannot_be_is_said_at_its_field() {
        type("Retirement", "a lot");
        assertThat(field("Retirement").getErrorMessage()).startsWith("Enter a percentage");

        var source = _find(TextField.class, spec -> spec.withLabel("Source")).getFirst();
        source.setValue("");
        _fireValueChange(source, true);
        assertThat(source.getErrorMessage()).isEqualTo("Say where the figure comes from.");
    }

    @Test
    void who_only_reads_changes_nothing() {
        openIn(district, Role.BOARD_SECRETARY);
        goTo(CostRoutes.of(policy));

        assertThat(_find(TextField.class)).isNotEmpty().allMatch(TextField::isReadOnly);
        assertThat(_find(Button.class, spec -> spec.withText("Give these figures to the policy")))
                .isEmpty();
        assertThat(ScenarioFourteen.list(Map.of()))
                .hasSize(_find(AssumptionRow.class).size());
    }

    private void type(String label, String value) {
        var field = field(label);
        field.setValue(value);
        _fireValueChange(field, true);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void count(String label, int year, int value) {
        var field = _find(IntegerField.class, spec -> spec.withLabel(label)).get(year);
        field.setValue(value);
        _fireValueChange(field, true);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String standing() {
        return _find(Paragraph.class).stream()
                .filter(one -> "status".equals(one.getElement().getAttribute("role")))
                .map(Paragraph::getText)
                .findFirst()
                .orElseThrow();
    }

    private static String text() {
        return _get(CostResults.class).getElement().getTextRecursively();
    }
}
