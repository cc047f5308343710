package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.compensation.adoption.AdoptionLine;
import org.ctoportal.compensation.adoption.AdoptionService;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyNumberTakenException;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.PolicySummary;
import org.ctoportal.compensation.policy.RefusedPolicyException;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.ComingBack;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The district's policies with where each stands and what comes next. */
@Route(PolicyRoutes.LIST)
@Menu(title = "menu.reward.policies", order = 10)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class PolicyListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** No district has more policies of this kind. */
    private static final int MOST_SHOWN = 200;

    private final transient PolicyService policies;
    private final transient AdoptionService adoption;
    private final boolean mayDraft;
    private @Nullable ComingBack back;

    PolicyListView(PolicyService policies, AdoptionService adoption, CurrentUser currentUser) {
        this.policies = policies;
        this.adoption = adoption;
        this.mayDraft = currentUser.get().may(Permissions.DRAFT_DOCUMENTS);
        addClassNames("page", "policy");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var header = new PageHeader(getTranslation("policy.list"));
        header.setSubtitle(getTranslation("policy.list.subtitle"));
        add(header);
        var begin = new Button(getTranslation("policy.begin"), click -> new NewPolicyDialog(this::begin).open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.setVisible(mayDraft);
        back = ComingBack.in(event.getLocation()).orElse(null);
        if (back != null && mayDraft) {
            new NewPolicyDialog(this::begin).open();
        }
        var all = policies.list(PageRequest.of(0, MOST_SHOWN));
        if (all.isEmpty()) {
            var empty = new EmptyState(getTranslation("policy.list.empty"), getTranslation("policy.list.empty.hint"));
            empty.addAction(begin);
            add(empty);
            return;
        }
        header.addAction(begin);
        var list = new UnorderedList();
        list.addClassName("recent");
        var lines = adoption.lines(all.stream().map(PolicySummary::id).toList());
        all.forEach(policy -> list.add(item(policy, Objects.requireNonNull(lines.get(policy.id())))));
        var section = new Section(list);
        section.addClassName("panel");
        add(section);
    }

    private ListItem item(PolicySummary policy, AdoptionLine line) {
        var item = new ListItem(
                new Anchor(PolicyRoutes.of(policy.id()), policy.number() + " " + policy.title()),
                hint(getTranslation(
                        "policy.list.state", line.version(), getTranslation("policy.status." + line.status()))));
        var draft = line.draftStatus();
        if (draft != null) {
            item.add(hint(getTranslation("policy.list.draft", line.draft(), getTranslation("policy.status." + draft))));
        }
        var next = line.next();
        if (next != null) {
            item.add(next(line, PolicyWords.day(next, getLocale())));
        }
        return item;
    }

    private Span next(AdoptionLine line, String day) {
        var next =
                hint(getTranslation(line.reviewOverdue() ? "policy.inForce.review.overdue" : "policy.list.next", day));
        next.setClassName("policy-warning", line.reviewOverdue());
        return next;
    }

    private static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }

    private Optional<String> begin(BeginPolicy command) {
        try {
            var begun = policies.begin(command);
            if (back == null) {
                UI.getCurrent().navigate(PolicyRoutes.of(begun));
            } else {
                UI.getCurrent().navigate(back.path(), back.made(begun.value()));
            }
            return Optional.empty();
        } catch (PolicyNumberTakenException e) {
            return Optional.of(getTranslation("policy.problem.taken"));
        } catch (RefusedPolicyException e) {
            return Optional.of(getTranslation("policy.problem." + e.reason()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("policy.list");
    }
}
