package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.ctoportal.compensation.policy.CostModelState;
import org.ctoportal.compensation.policy.PolicyCost;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.TextLimit;
import org.jspecify.annotations.Nullable;

/** What the policy costs, whether that still fits its terms, and where a new estimate is kept. */
class CostPanel extends Composite<Section> {

    private final PolicyEditing editing;
    private final Paragraph standing = new Paragraph();
    private final BigDecimalField year1 = year("policy.cost.year1");
    private final BigDecimalField year2 = year("policy.cost.year2");
    private final BigDecimalField year3 = year("policy.cost.year3");
    private final TextField source = new TextField(getTranslation("policy.cost.source"));

    CostPanel(PolicyEditing editing) {
        this.editing = editing;
        getContent().addClassNames("panel", "policy-cost");
        standing.addClassName("policy-standing");
        getContent().add(new H2(getTranslation("policy.cost")), standing);
        source.setHelperText(getTranslation("policy.cost.source.hint"));
        TextLimit.of(source, PolicyCost.LONGEST_SOURCE);
        if (editing.mayChange()) {
            var fields = new Div(year1, year2, year3, source);
            fields.addClassName("policy-blanks");
            var keep = new Button(getTranslation("policy.cost.keep"), click -> keep());
            keep.addThemeVariants(ButtonVariant.LUMO_SMALL);
            getContent().add(fields, keep);
        }
        fill(editing.policy().cost());
        show();
    }

    private BigDecimalField year(String key) {
        var field = new BigDecimalField(getTranslation(key));
        field.setPrefixComponent(new com.vaadin.flow.component.html.Span("$"));
        return field;
    }

    private void fill(@Nullable CostModelState cost) {
        if (cost != null) {
            year1.setValue(cost.cost().year1());
            year2.setValue(cost.cost().year2());
            year3.setValue(cost.cost().year3());
            source.setValue(cost.cost().source());
        }
    }

    /** Shows how the estimate stands to the terms as they are now. */
    void show() {
        var cost = editing.policy().cost();
        standing.setText(
                cost == null
                        ? getTranslation("policy.cost.none")
                        : getTranslation(
                                cost.current() ? "policy.cost.current" : "policy.cost.stale",
                                PolicyWords.money(cost.cost().total(), getLocale()),
                                cost.keptBy()));
        standing.setClassName("policy-warning", cost == null || !cost.current());
    }

    private void keep() {
        Stream.of(year1, year2, year3).forEach(field -> {
            field.setInvalid(!isAmount(field.getValue()));
            field.setErrorMessage(getTranslation("policy.cost.amount"));
        });
        source.setInvalid(source.getValue().isBlank());
        source.setErrorMessage(getTranslation("policy.cost.source.missing"));
        if (source.isInvalid() || Stream.of(year1, year2, year3).anyMatch(BigDecimalField::isInvalid)) {
            return;
        }
        var cost = new PolicyCost(
                Objects.requireNonNull(year1.getValue()),
                Objects.requireNonNull(year2.getValue()),
                Objects.requireNonNull(year3.getValue()),
                source.getValue());
        editing.keepCost(cost)
                .ifPresentOrElse(Notices::problem, () -> Notices.done(getTranslation("policy.cost.kept")));
    }

    private static boolean isAmount(@Nullable BigDecimal amount) {
        return amount != null && new PolicyCost(amount, BigDecimal.ZERO, BigDecimal.ZERO, "-").isKeepable();
    }
}
