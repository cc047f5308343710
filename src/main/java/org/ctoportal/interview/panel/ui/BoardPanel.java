package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.communication.PushMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import org.ctoportal.interview.panel.PanelBoard;
import org.ctoportal.interview.panel.PanelRole;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.shared.ui.EmptyState;
import org.jspecify.annotations.Nullable;

/** Everybody on the panel and how far they are; follows every change by itself while it is on the screen. */
class BoardPanel extends Composite<Div> {

    private final transient SerializableSupplier<PanelBoard> board;
    private final transient SerializableFunction<Runnable, Runnable> watch;
    private final ZoneId zone;
    private final transient @Nullable MemberActions actions;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList seats = new UnorderedList();
    private transient @Nullable Runnable leave;
    private @Nullable PanelBoard shown;

    /** @param watch calls its argument after every change, until its answer is run */
    BoardPanel(
            SerializableSupplier<PanelBoard> board,
            SerializableFunction<Runnable, Runnable> watch,
            ZoneId zone,
            @Nullable MemberActions actions) {
        this.board = board;
        this.watch = watch;
        this.zone = zone;
        this.actions = actions;
        getContent().addClassName("board");
        summary.addClassName("board-summary");
        summary.getElement().setAttribute("role", "status");
        seats.addClassName("board-seats");
        show();
    }

    void show() {
        var now = board.get();
        var before = shown;
        shown = now;
        if (before != null && before.isOfTheSame(now)) {
            follow(before, now);
        } else {
            begin(now);
        }
    }

    private void begin(PanelBoard now) {
        getContent().removeAll();
        seats.removeAll();
        if (now.seats().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("interview.panel.empty"), getTranslation("interview.panel.empty.hint")));
            return;
        }
        summary.setText(words(now));
        now.seats().forEach(seat -> seats.add(new ListItem(card(now, seat))));
        getContent().add(summary, seats);
    }

    /** Touches what changed and nothing else: an open menu stays open while somebody else signs. */
    private void follow(PanelBoard before, PanelBoard now) {
        if (!now.seats().isEmpty() && !words(now).equals(summary.getText())) {
            summary.setText(words(now));
        }
        for (var at = 0; at < now.seats().size(); at++) {
            var seat = now.seats().get(at);
            if (!seat.equals(before.seats().get(at))) {
                var item = (ListItem) seats.getComponentAt(at);
                item.removeAll();
                item.add(card(now, seat));
            }
        }
    }

    private SeatCard card(PanelBoard now, PanelBoard.Seat seat) {
        return new SeatCard(now, seat, zone, actions);
    }

    private String words(PanelBoard now) {
        var signed = now.seats().stream().filter(PanelBoard.Seat::hasSigned).count();
        var words = new ArrayList<String>();
        words.add(getTranslation(
                "interview.panel.board.signed", signed, now.seats().size()));
        if (now.scoring()) {
            var done = now.seats().stream().filter(now::isDone).count();
            words.add(getTranslation(
                    "interview.panel.board.done", done, now.seats().size()));
        }
        if (now.seats().size() < PanelService.ADVISED) {
            words.add(getTranslation("interview.panel.board.few"));
        }
        if (now.seats().stream().noneMatch(seat -> seat.member().chair())) {
            words.add(getTranslation("interview.panel.board.noChair"));
        }
        oneView(now)
                .ifPresent(role -> words.add(getTranslation("interview.panel.board.oneView", PanelWords.role(role))));
        return String.join(" ", words);
    }

    /** The role that all of them have, where there are several. */
    private static Optional<PanelRole> oneView(PanelBoard now) {
        var roles = now.seats().stream()
                .map(seat -> Optional.ofNullable(seat.member().role()))
                .distinct()
                .toList();
        return now.seats().size() > 1 && roles.size() == 1 ? roles.getFirst() : Optional.empty();
    }

    /** Only a page with a board keeps a connection open: it costs the server one for every tab. */
    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        leave = watch.apply(() -> follow(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
        if (leave != null) {
            leave.run();
            leave = null;
        }
    }

    private void follow(UI ui) {
        try {
            ui.access(this::show);
        } catch (UIDetachedException e) {
            // The tab was closed in this moment; leaving the watch is on its way.
            return;
        }
    }
}
