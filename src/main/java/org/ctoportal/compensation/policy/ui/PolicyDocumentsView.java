package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.compensation.policy.CodeScheme;
import org.ctoportal.compensation.policy.PlacementBlank;
import org.ctoportal.compensation.policy.PolicyDetails;
import org.ctoportal.compensation.policy.PolicyPaper;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;

/** Every paper of a policy as files, what each still needs, and all of them as the packet of the board. */
@Route(PolicyRoutes.DOCUMENTS)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class PolicyDocumentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PolicyService policies;
    private final boolean mayKeepProfile;
    private PolicyDetails policy;

    @SuppressWarnings("NullAway.Init") // beforeEnter
    PolicyDocumentsView(PolicyService policies, CurrentUser currentUser) {
        this.policies = policies;
        this.mayKeepProfile = currentUser.get().may(Permissions.KEEP_PROFILE);
        addClassNames("page", "policy");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        policy = PolicyAddress.open(event, policies::get);
        show();
    }

    private void show() {
        removeAll();
        var header = new PageHeader(PolicyTitles.of(policy));
        header.setSubtitle(getTranslation("policy.documents.subtitle"));
        add(header, new PolicyPages(policy.id(), PolicyPages.DOCUMENTS), packet());
        for (var paper : PolicyPaper.values()) {
            add(paper(paper));
        }
        add(scheme());
    }

    private Section packet() {
        var section = section("policy.packet");
        if (policy.missing().isEmpty()) {
            section.add(
                    hint("policy.packet.ready"),
                    files(
                            file(PolicyRoutes.packetOf(policy.id(), "pdf"), getTranslation("policy.packet.pdf")),
                            file(PolicyRoutes.packetOf(policy.id(), "zip"), getTranslation("policy.packet.zip"))));
        } else {
            section.add(hint("policy.packet.incomplete"));
        }
        return section;
    }

    private Section paper(PolicyPaper paper) {
        var section = section("policy.paper." + paper);
        section.add(hint("policy.paper.hint." + paper));
        if (policy.isComplete(paper)) {
            var files = files();
            for (var format : List.of(DocumentFormat.PDF, DocumentFormat.DOCX)) {
                files.add(file(
                        PolicyRoutes.paperOf(policy.id(), paper, format),
                        getTranslation("policy.paper.file", getTranslation("policy.paper." + paper), format.name())));
            }
            section.add(files);
        } else {
            var gaps = policy.missing().getOrDefault(paper, List.of());
            var cost = gaps.stream().anyMatch(blank -> blank.name().startsWith("cost."));
            var typed = gaps.stream()
                    .filter(blank -> !blank.name().startsWith("cost."))
                    .map(this::label)
                    .collect(Collectors.joining(", "));
            if (cost) {
                section.add(hint("policy.paper.cost"));
            }
            if (!typed.isEmpty()) {
                section.add(new Paragraph(getTranslation("policy.paper.missing", typed)));
            }
        }
        return section;
    }

    private String label(Blank blank) {
        return PlacementBlank.named(blank.name())
                .map(placement -> getTranslation("policy.placement." + blank.name()))
                .orElse(blank.label());
    }

    private Section scheme() {
        var section = section("policy.scheme");
        var scheme = new Select<CodeScheme>();
        scheme.setLabel(getTranslation("policy.scheme.label"));
        scheme.setItems(CodeScheme.values());
        scheme.setItemLabelGenerator(
                one -> policy.number() + ", " + one.regulation(policy.number()) + ", " + one.exhibit(policy.number()));
        scheme.setValue(policies.codeScheme());
        scheme.setReadOnly(!mayKeepProfile);
        scheme.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                policies.keepCodeScheme(event.getValue());
            }
        });
        section.add(hint("policy.scheme.hint"), scheme);
        return section;
    }

    private Section section(String title) {
        var section = new Section(new H2(getTranslation(title)));
        section.addClassNames("panel", "policy-paper");
        return section;
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        return hint;
    }

    private static Div files(Anchor... links) {
        var files = new Div(links);
        files.addClassName("policy-actions");
        return files;
    }

    private static Anchor file(String address, String words) {
        var file = new Anchor(address, words);
        file.addClassName("button");
        file.setRouterIgnore(true);
        return file;
    }

    @Override
    public String getPageTitle() {
        return PolicyTitles.of(policy);
    }
}
