package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.interview.panel.MemberSummary;
import org.ctoportal.interview.panel.PanelRole;
import org.ctoportal.interview.panel.RefusedDeclarationException;
import org.ctoportal.interview.panel.RefusedMemberException;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.shared.ui.RouteNumber;

/** What the screens of panels say alike. */
final class PanelWords {

    private static final int SENTENCES = 5;

    private PanelWords() {}

    static SearchId search(BeforeEvent event) {
        return RouteNumber.in(event.getRouteParameters(), SearchRoutes.ID)
                .map(SearchId::new)
                .orElseThrow(NotFoundException::new);
    }

    static Anchor link(String path, String key) {
        var link = new Anchor(path, I18NProvider.translate(key));
        link.addClassName("button");
        return link;
    }

    /** What every member signs, sentence by sentence. */
    static List<String> statement() {
        return IntStream.rangeClosed(1, SENTENCES)
                .mapToObj(number -> I18NProvider.translate("interview.panel.statement." + number))
                .toList();
    }

    static String signedWords() {
        return statement().stream().collect(Collectors.joining("\n"));
    }

    static String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .withZone(zone)
                .format(at);
    }

    static String role(PanelRole role) {
        return I18NProvider.translate("interview.panel.role." + role);
    }

    static String notSaid() {
        return I18NProvider.translate("interview.panel.role.none");
    }

    /** Asks before something about a member that cannot be taken back. */
    static void confirm(String key, String question, MemberSummary member, SerializableRunnable confirmed) {
        var dialog = new ConfirmDialog(
                I18NProvider.translate(key),
                I18NProvider.translate("interview.panel.sure." + question, member.name()),
                I18NProvider.translate(key),
                click -> confirmed.run());
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("action.cancel"));
        dialog.open();
    }

    static String refused(RefusedMemberException reason) {
        return I18NProvider.translate("interview.panel.add.refused." + reason.why());
    }

    static String refused(RefusedDeclarationException reason) {
        return I18NProvider.translate("interview.panel.refused." + reason.why());
    }
}
