package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.ChangeConflictException;
import org.ctoportal.compensation.policy.PolicyClosedException;
import org.ctoportal.compensation.policy.PolicyDetails;
import org.ctoportal.compensation.policy.PolicyNotFoundException;
import org.ctoportal.compensation.policy.PolicyNumberTakenException;
import org.ctoportal.compensation.policy.PolicyRemovalService;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.RefusedPolicyException;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.records.RecordsStayException;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.SaveStatus;
import org.jspecify.annotations.Nullable;

/** One page that makes a policy: cards on one side, the policy as it reads on the other. */
@Route(PolicyRoutes.BUILDER)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class PolicyBuilderView extends Div implements BeforeEnterObserver, HasDynamicTitle, PolicyEditing {

    private final transient PolicyService policies;
    private final transient PolicyRemovalService removals;
    private final boolean mayDraft;
    private final ZoneId zone;
    private final SaveStatus status = new SaveStatus();
    private PolicyDetails policy;
    private @Nullable PolicyText text;
    private @Nullable CostPanel cost;

    @SuppressWarnings("NullAway.Init") // beforeEnter
    PolicyBuilderView(
            PolicyService policies,
            PolicyRemovalService removals,
            DistrictProfileService districts,
            CurrentUser currentUser) {
        this.policies = policies;
        this.removals = removals;
        this.zone = districts.profile().timeZone();
        this.mayDraft = currentUser.get().may(Permissions.DRAFT_DOCUMENTS);
        addClassNames("page", "policy");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        policy = PolicyAddress.open(event, policies::get);
        removeAll();
        var header = new PageHeader(PolicyTitles.of(policy));
        header.setSubtitle(getTranslation(mayChange() ? "policy.builder.subtitle" : "policy.builder.reading"));
        if (mayChange()) {
            header.addAction(status);
        }
        if (mayChange() && removals.isDeletable(policy.id())) {
            header.addAction(deletion());
        }
        text = new PolicyText(this);
        cost = new CostPanel(this);
        var choices = new Div(new HeadPanel(policies.certifications(), this), new CardsPanel(this), cost);
        choices.addClassName("policy-choices");
        var sides = new Div(choices, text);
        sides.addClassName("policy-sides");
        add(header, new PolicyPages(policy.id(), PolicyPages.BUILDER), sides);
    }

    private Button deletion() {
        var button = new Button(getTranslation("policy.delete"), click -> {
            var sure = new ConfirmDialog(
                    getTranslation("policy.delete.sure", PolicyTitles.of(policy)),
                    getTranslation("policy.delete.hint"),
                    getTranslation("policy.delete"),
                    confirm -> delete());
            sure.setCancelable(true);
            sure.setCancelText(getTranslation("action.cancel"));
            sure.setConfirmButtonTheme("error primary");
            sure.open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }

    private void delete() {
        try {
            removals.delete(policy.id());
            UI.getCurrent().navigate(PolicyRoutes.LIST);
        } catch (PolicyClosedException e) {
            Notices.problem(getTranslation("policy.delete.late"));
        } catch (RecordsStayException e) {
            Notices.problem(getTranslation("policy.delete.needed"));
        } catch (PolicyNotFoundException e) {
            Notices.problem(getTranslation("policy.problem.gone"));
            UI.getCurrent().navigate(PolicyRoutes.LIST);
        }
    }

    @Override
    public PolicyDetails policy() {
        return policy;
    }

    @Override
    public boolean mayChange() {
        return mayDraft && policy.open();
    }

    @Override
    public Optional<String> save(Change change) {
        return stored(() -> policies.change(policy.id(), change));
    }

    @Override
    public Optional<String> renumber(String number) {
        return stored(() -> policies.renumber(policy.id(), number));
    }

    private Optional<String> stored(Supplier<PolicyDetails> saving) {
        try {
            policy = saving.get();
        } catch (ChangeConflictException e) {
            return Optional.of(getTranslation("policy.problem.conflict", e.theirs()));
        } catch (PolicyNumberTakenException e) {
            return Optional.of(getTranslation("policy.problem.taken"));
        } catch (RefusedPolicyException e) {
            return Optional.of(getTranslation("policy.problem." + e.reason()));
        } catch (PolicyClosedException e) {
            return Optional.of(getTranslation("policy.problem.closed"));
        } catch (PolicyNotFoundException e) {
            return Optional.of(getTranslation("policy.problem.gone"));
        }
        if (text != null && cost != null) {
            text.show();
            cost.show();
        }
        status.saved(policy.savedAt(), zone);
        return Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return PolicyTitles.of(policy);
    }
}
