package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ctoportal.interview.panel.DeclaredConflict;
import org.ctoportal.interview.panel.PanelBoard;
import org.jspecify.annotations.Nullable;

/** One member of the panel: how they come in, what they signed, how far they are with each candidate. */
class SeatCard extends Composite<Div> {

    private final transient PanelBoard board;
    private final transient PanelBoard.Seat seat;
    private final ZoneId zone;

    SeatCard(PanelBoard board, PanelBoard.Seat seat, ZoneId zone, @Nullable MemberActions actions) {
        this.zone = zone;

        this.board = board;
        this.seat = seat;
        var name = new H2(seat.member().name());
        var head = new Div(name);
        head.addClassName("board-head");
        var role = seat.member().role();
        if (role != null) {
            head.add(mark(PanelWords.role(role), "role"));
        }
        if (seat.member().chair()) {
            head.add(mark(getTranslation("interview.panel.chair"), "chair"));
        }
        if (board.isDone(seat)) {
            head.add(mark(getTranslation("interview.panel.done"), "good"));
        }
        if (actions != null) {
            head.add(actions.menu(seat));
        }
        var facts = new DescriptionList();
        fact(facts, "interview.panel.board.entry", entry());
        fact(facts, "interview.panel.board.signature", signature());
        fact(facts, "interview.panel.board.conflicts", conflicts());
        getContent().addClassNames("panel", "board-seat");
        getContent().add(head, facts);
        if (!seat.conflicts().isEmpty()) {
            getContent().add(reasons());
        }
        if (board.scoring() && !board.candidates().isEmpty()) {
            getContent().add(sheets());
        }
    }

    private void fact(DescriptionList facts, String key, String text) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
    }

    private String entry() {
        if (seat.member().account()) {
            return getTranslation("interview.panel.entry.account");
        }
        var code = seat.code();
        if (code == null) {
            return getTranslation("interview.panel.entry.none");
        }
        var expiry = moment(code.expiresAt());
        if (code.expired()) {
            return getTranslation("interview.panel.entry.expired", expiry);
        }
        var used = code.usedAt();
        return used == null
                ? getTranslation("interview.panel.entry.unused", expiry)
                : getTranslation("interview.panel.entry.used", moment(used), expiry);
    }

    private String signature() {
        var at = seat.member().signedAt();
        return at == null
                ? getTranslation("interview.panel.signature.none")
                : getTranslation("interview.panel.signature.at", seat.member().signature(), moment(at));
    }

    private String conflicts() {
        var said = getTranslation(
                "interview.panel.conflicts.said",
                board.declared(seat),
                board.candidates().size());
        var recused = board.candidates().stream()
                .filter(candidate -> seat.isRecused(candidate.id()))
                .map(PanelBoard.Candidate::code)
                .collect(Collectors.joining(", "));
        return recused.isEmpty() ? said : said + " " + getTranslation("interview.panel.conflicts.recused", recused);
    }

    /** Why, in the member's words; there for those alone who keep the search. */
    private UnorderedList reasons() {
        var reasons = new UnorderedList();
        reasons.addClassName("board-reasons");
        for (var candidate : board.candidates()) {
            seat.conflicts().stream()
                    .filter(conflict -> conflict.candidate().equals(candidate.id()))
                    .map(conflict -> new ListItem(reason(candidate.code(), conflict)))
                    .forEach(reasons::add);
        }
        return reasons;
    }

    private String reason(String code, DeclaredConflict conflict) {
        var recorder = conflict.recordedBy();
        return recorder == null
                ? getTranslation("interview.panel.reason." + conflict.conflict(), code, conflict.explanation())
                : getTranslation(
                        "interview.panel.reason.recorded",
                        code,
                        conflict.explanation(),
                        recorder,
                        moment(conflict.signedAt()));
    }

    private Div sheets() {
        var sheets = new Div();
        sheets.addClassName("board-sheets");
        for (var candidate : board.candidates()) {
            var recused = seat.isRecused(candidate.id());
            var state = recused ? "RECUSED" : seat.step(candidate.id()).name();
            var sheet = new Span(candidate.code() + " " + getTranslation("interview.panel.step." + state));
            sheet.addClassNames("board-sheet", state.toLowerCase(Locale.ROOT).replace('_', '-'));
            sheets.add(sheet);
        }
        return sheets;
    }

    private String moment(Instant at) {
        return PanelWords.moment(at, zone);
    }

    private static Component mark(String words, String kind) {
        var mark = new Span(words);
        mark.addClassNames("seat-mark", kind);
        return mark;
    }
}
