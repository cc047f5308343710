package org.ctoportal.rules.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.rules.RuleKeepingService;
import org.ctoportal.rules.RuleNotFoundException;
import org.ctoportal.rules.RulesException;
import org.ctoportal.rules.RulesRoutes;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;

/** Where a rule of the district's own is written, tried out and added. */
@Route(RulesRoutes.NEW)
@RolesAllowed(Permissions.KEEP_RULES)
class NewRuleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RuleKeepingService rules;
    private final RuleForm form;
    private final TryOutPanel result = new TryOutPanel();
    private final Paragraph refused = new Paragraph(getTranslation("rules.problem.form"));

    NewRuleView(RuleKeepingService rules, DistrictProfileService districts) {
        this.rules = rules;
        this.form =
                new RuleForm(rules.facts(), rules.clauses(), districts.profile().state());
        addClassNames("page", "narrow", "new-rule");
        var header = new PageHeader(getTranslation("rules.new.title"));
        header.setSubtitle(getTranslation("rules.new.subtitle"));
        var tryOut = new Button(getTranslation("rules.tryOut"), click -> tryOut());
        var add = new Button(getTranslation("rules.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(tryOut, add);
        buttons.addClassName("page-actions");
        refused.addClassName("field-problem");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        var advice = new Paragraph(getTranslation("rules.advice"));
        advice.addClassName("hint");
        add(
                new RouterLink(getTranslation("rules.back"), RuleListView.class),
                header,
                form,
                result,
                refused,
                buttons,
                advice);
    }

    /** The address may name a rule to begin from. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RulesRoutes.LIKE)
                .ifPresent(this::begin);
    }

    private void begin(String code) {
        try {
            var rule = rules.get(code).rule();
            if (!form.begin(rule, rules.clauses())) {
                var anew = new Paragraph(getTranslation("rules.like.condition", code));
                anew.addClassName("notice");
                addComponentAtIndex(2, anew);
            }
        } catch (RuleNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private void tryOut() {
        var tried = rules.tryOut(form.value());
        form.show(tried.problems());
        result.show(tried);
    }

    private void add() {
        try {
            refused.setVisible(false);
            var code = rules.add(form.value());
            Notices.done(getTranslation("rules.added", code));
            getUI().ifPresent(ui -> ui.navigate(RuleView.class, RuleView.parameters(code)));
        } catch (RulesException e) {
            tryOut();
            form.show(e.problems());
            form.goToProblem();
            refused.setVisible(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rules.new.title");
    }
}
