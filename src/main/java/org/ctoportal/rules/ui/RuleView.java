package org.ctoportal.rules.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.rules.RuleDetails;
import org.ctoportal.rules.RuleEndedException;
import org.ctoportal.rules.RuleKeepingService;
import org.ctoportal.rules.RuleNotFoundException;
import org.ctoportal.rules.RulesRoutes;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;

/** One rule with all there is to know of it, and the way to end it. */
@Route(RulesRoutes.RULE)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class RuleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RuleKeepingService rules;
    private final boolean mayKeep;
    private final ZoneId zone;
    private final PageHeader header = new PageHeader("");
    private final Div actions = new Div();
    private final Div body = new Div();
    private String code = "";

    RuleView(RuleKeepingService rules, DistrictProfileService districts, CurrentUser currentUser) {
        this.rules = rules;
        this.mayKeep = currentUser.get().may(Permissions.KEEP_RULES);
        this.zone = districts.profile().timeZone();
        addClassNames("page", "narrow", "rule");
        actions.addClassName("page-actions");
        header.addAction(actions);
        body.addClassName("rule-body");
        add(new RouterLink(getTranslation("rules.back"), RuleListView.class), header, body);
    }

    static RouteParameters parameters(String code) {
        return new RouteParameters(RulesRoutes.CODE, code);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get(RulesRoutes.CODE).orElseThrow(NotFoundException::new);
        try {
            show(rules.get(code));
        } catch (RuleNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private void show(RuleDetails details) {
        var rule = details.rule();
        header.setTitle(rule.code());
        header.setSubtitle(String.join(
                " · ",
                RuleWords.severity(rule.severity()),
                RuleWords.jurisdiction(rule.jurisdiction()),
                RuleWords.state(details.state()),
                details.addition() == null ? details.group() : getTranslation("rules.own")));
        showActions(details);
        body.removeAll();
        var message = new Paragraph(rule.messageWithGaps());
        message.addClassName("rule-text");
        var advice = new Paragraph(getTranslation("rules.advice"));
        advice.addClassName("notice");
        body.add(message, advice);
        var said = RuleSaid.of(details, zone);
        if (!said.isEmpty()) {
            body.add(section("rules.said", new Div(said.toArray(Paragraph[]::new))));
        }
        body.add(section("rules.basis", new RuleFacts(rule, List.of())));
        body.add(section("rules.condition", new Div(ConditionTree.of(rule.condition()))));
        if (!rule.suggestedFix().isEmpty()) {
            body.add(section("rules.fix", new Paragraph(String.join(", ", rule.suggestedFix()))));
        }
        body.add(section("rules.cases", cases(details)));
    }

    private static Section section(String title, com.vaadin.flow.component.Component content) {
        var section = new Section(new H2(com.vaadin.flow.i18n.I18NProvider.translate(title)), content);
        section.addClassName("panel");
        return section;
    }

    private UnorderedList cases(RuleDetails details) {
        var list = new UnorderedList();
        list.addClassName("cases");
        details.cases()
                .forEach(one -> list.add(new ListItem(one.name() + ": "
                        + getTranslation(one.fires() ? "rules.case.fires" : "rules.case.silent")
                        + (one.asExpected() ? "" : " " + getTranslation("rules.case.wrong")))));
        return list;
    }

    private void showActions(RuleDetails details) {
        actions.removeAll();
        if (!mayKeep) {
            return;
        }
        var like = new RouterLink(getTranslation("rules.like"), NewRuleView.class);
        like.setQueryParameters(QueryParameters.of(RulesRoutes.LIKE, code));
        like.addClassName("button");
        actions.add(like);
        actions.add(
                details.end() == null
                        ? new Button(getTranslation("rules.end"), click -> new EndDialog(code, this::end).open())
                        : new Button(getTranslation("rules.end.back"), click -> takeBack()));
    }

    private void end(EndDialog.End end) {
        try {
            rules.end(code, end.lastDay(), end.reason());
            Notices.done(getTranslation("rules.ended", code));
        } catch (RuleEndedException e) {
            Notices.problem(getTranslation("rules.ended.already", code));
        }
        show(rules.get(code));
    }

    private void takeBack() {
        rules.takeBackEnd(code);
        show(rules.get(code));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rules.page", code);
    }
}
