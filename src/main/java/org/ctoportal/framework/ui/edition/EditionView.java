package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.edition.EditionDetails;
import org.ctoportal.framework.edition.EditionId;
import org.ctoportal.framework.edition.EditionNotFoundException;
import org.ctoportal.framework.edition.EditionPartService;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.edition.EditionStatus;
import org.ctoportal.framework.edition.OwnReviewException;
import org.ctoportal.framework.edition.PartState;
import org.ctoportal.framework.edition.Publication;
import org.ctoportal.framework.pack.PackRefusedException;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** The district's own edition: its parts as a tree, the chosen one beside it, and its way to being published. */
@Route(FrameworkRoutes.EDITION)
@RolesAllowed(Permissions.KEEP_TEMPLATES)
class EditionView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, Editing {

    private static final String LIST = "list";

    private final transient EditionService editions;
    private final transient EditionPartService partService;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader("");
    private final Div actions = new Div();
    private final EditionNotices notices = new EditionNotices(this);
    private final EditionTree tree = new EditionTree();
    private final PartPanel panel = new PartPanel(this);
    private transient @Nullable EditionDetails shown;
    private @Nullable EditionNode chosen;

    EditionView(EditionService editions, EditionPartService partService, Clock clock) {
        this.editions = editions;
        this.partService = partService;
        this.clock = clock;
        addClassNames("page", "framework", "edition");
        actions.addClassName("page-actions");
        header.addAction(actions);
        tree.onChoice(node -> navigate(node));
        tree.onMove((part, place) -> save((parts, id) -> parts.move(id, part, place)));
        var columns = new Div(new Div(tree), panel);
        columns.addClassName("framework-columns");
        add(header, notices, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .getLong(FrameworkRoutes.EDITION_ID)
                .map(EditionId::new)
                .orElseThrow(NotFoundException::new);
        try {
            show(editions.get(id));
        } catch (EditionNotFoundException e) {
            throw new NotFoundException();
        }
        var query = event.getLocation().getQueryParameters();
        var list = query.getSingleParameter(LIST).orElse("");
        choose(query.getSingleParameter(FrameworkRoutes.ITEM)
                .map(item -> node(list, item))
                .orElseGet(tree::root));
    }

    /** The list of a part stands before its code; of a heading, behind the part it belongs to. */
    private EditionNode node(String list, String item) {
        var code = item.substring(item.indexOf('/') + 1);
        var part = new PartId(item.contains("/") ? item.substring(0, item.indexOf('/')) : PartId.PACK, code);
        if (tree.part(part) == null) {
            throw new NotFoundException();
        }
        return new EditionNode(part, list);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (shown != null
                && event.getNavigationTarget() != EditionView.class
                && shown.status().isOpen()) {
            editions.unlock(shown.id());
        }
    }

    private void show(EditionDetails edition) {
        shown = edition;
        header.setTitle(getTranslation("edition.title", edition.name()));
        header.setSubtitle(getTranslation(
                edition.base().isEmpty() ? "edition.subtitle.alone" : "edition.subtitle",
                edition.base(),
                edition.count(PartState.REWORDED),
                edition.count(PartState.OWN),
                edition.count(PartState.OFF)));
        notices.show(edition);
        tree.show(edition);
        showActions(edition);
    }

    private void choose(EditionNode node) {
        chosen = node;
        tree.choose(node);
        var above = tree.ancestors(node).stream()
                .filter(one -> !one.isHeading())
                .map(one -> one.part().isPack() ? "" : one.part().code())
                .filter(code -> !code.isEmpty())
                .collect(Collectors.joining(" › "));
        var part = tree.part(node.part());
        if (node.isHeading()) {
            panel.showList(node, above, tree.childrenOf(node).size());
        } else if (part != null) {
            panel.show(part, node, tree.like(node), above);
        }
    }

    private void navigate(EditionNode node) {
        var item = node.part().list() + "/" + node.part().code();
        var query = node.isHeading()
                ? Map.of(FrameworkRoutes.ITEM, item, LIST, node.list())
                : Map.of(FrameworkRoutes.ITEM, item);
        getUI().ifPresent(ui -> ui.navigate(
                EditionView.class,
                new RouteParameters(
                        FrameworkRoutes.EDITION_ID,
                        String.valueOf(edition().id().value())),
                QueryParameters.simple(query)));
    }

    @Override
    public EditionDetails edition() {
        return Objects.requireNonNull(shown);
    }

    @Override
    public EditionPartService parts() {
        return partService;
    }

    @Override
    public void open(PartId part) {
        navigate(EditionNode.of(part));
    }

    @Override
    public boolean save(Change change) {
        var id = edition().id();
        var saved = Editing.tried(() -> change.save(partService, id));
        return showAgain(id) && saved;
    }

    /** Shows what is stored; goes to the versions when somebody has thrown the edition away. */
    private boolean showAgain(EditionId id) {
        try {
            show(editions.get(id));
        } catch (EditionNotFoundException e) {
            var pack = edition().packCode();
            shown = null;
            getUI().ifPresent(ui -> ui.navigate(FrameworkRoutes.versionsOf(pack)));
            return false;
        }
        var node = chosen;
        if (node != null && tree.part(node.part()) != null) {
            choose(node);
        }
        return true;
    }

    private void showActions(EditionDetails edition) {
        actions.removeAll();
        if (edition.isOpenForMe()) {
            if (edition.newerBase() != null) {
                actions.add(button("edition.rebase", this::rebase));
            }
            actions.add(button("edition.discard", this::discard), button("edition.check", this::check));
            var send = button("edition.send", this::send);
            send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(send);
        } else if (edition.status() == EditionStatus.IN_REVIEW) {
            actions.add(button("edition.back", this::sendBack));
            if (!edition.own()) {
                var publish = button("edition.publish", this::publish);
                publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                actions.add(publish);
            }
        }
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> action.run());
    }

    private void rebase() {
        ask("edition.rebase.", "primary", () -> {
            if (then(editions::rebase)) {
                Notices.done(getTranslation("edition.rebased", edition().base()));
            }
        });
    }

    /** Asks before what cannot be undone. */
    private void ask(String key, String theme, Runnable action) {
        var dialog = new ConfirmDialog(
                getTranslation(key + "title"),
                getTranslation(key + "hint"),
                getTranslation(key + "action"),
                confirm -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.setConfirmButtonTheme(theme);
        dialog.open();
    }

    private void check() {
        var problems = editions.problems(edition().id());
        notices.showProblems(problems);
        if (problems.isEmpty()) {
            Notices.done(getTranslation("edition.check.fine"));
        }
    }

    private void send() {
        var problems = editions.problems(edition().id());
        notices.showProblems(problems);
        if (problems.isEmpty()) {
            new NotesDialog("edition.send.", edition().notes(), notes -> then(id -> editions.sendToReview(id, notes)))
                    .open();
        }
    }

    private void sendBack() {
        new NotesDialog("edition.back.", "", note -> then(id -> editions.sendBack(id, note))).open();
    }

    private void publish() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        new PublishDialog(edition().notes(), today, this::published).open();
    }

    private boolean published(Publication publication) {
        try {
            if (!then(id -> editions.publish(id, publication))) {
                return false;
            }
        } catch (OwnReviewException e) {
            Notices.problem(getTranslation("edition.problem.ownReview"));
            return true;
        }
        Notices.done(getTranslation("edition.published"));
        getUI().ifPresent(ui -> ui.navigate(FrameworkRoutes.versionsOf(edition().packCode())));
        return true;
    }

    private void discard() {
        ask("edition.discard.", "error primary", () -> {
            var pack = edition().packCode();
            if (Editing.tried(() -> editions.discard(edition().id()))) {
                shown = null;
                getUI().ifPresent(ui -> ui.navigate(FrameworkRoutes.versionsOf(pack)));
            }
        });
    }

    private boolean then(Consumer<EditionId> step) {
        var id = edition().id();
        try {
            return Editing.tried(() -> step.accept(id));
        } catch (PackRefusedException e) {
            notices.showProblems(e.problems());
            return true;
        } finally {
            showAgain(id);
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : shown.name();
    }
}
