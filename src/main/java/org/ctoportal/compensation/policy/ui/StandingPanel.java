package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.compensation.adoption.AdoptionDetails;
import org.ctoportal.compensation.adoption.BoardService;
import org.ctoportal.compensation.adoption.CommentLine;
import org.ctoportal.compensation.adoption.ReviewStage;
import org.jspecify.annotations.Nullable;

/** The way through the board with its days, and what is missing before the next step. */
class StandingPanel extends AdoptionPart {

    private final AdoptionDetails details;

    StandingPanel(AdoptionActs acts) {
        super("policy.adoption.way");
        this.details = acts.details();
        var state = details.state();
        var now = new Paragraph(getTranslation(
                "policy.adoption.now",
                state.revisions().getLast().number(),
                getTranslation("policy.status." + details.course().status(state, details.today()))));
        now.addClassName("policy-warning");
        getContent().add(now, timeline(), new H3(getTranslation("policy.adoption.next")), missing());
        if (!details.isOpen()) {
            return;
        }
        if (acts.mayDraft() && details.state().readings().isEmpty()) {
            handOver(acts);
        }
        if (details.mayReview() && details.state().legalBy() == null) {
            act("policy.adoption.legal.approve", () -> acts.take(board -> approve(board, details)));
        }
    }

    private void handOver(AdoptionActs acts) {
        var next =
                switch (details.state().stage()) {
                    case DRAFTING -> ReviewStage.ADMINISTRATION;
                    case ADMINISTRATION -> ReviewStage.COUNSEL;
                    case COUNSEL -> null;
                };
        if (next != null) {
            var policy = details.policy();
            act("policy.adoption.hand." + next, () -> acts.follow(courses -> courses.handTo(policy, next)));
        }
    }

    private static void approve(BoardService board, AdoptionDetails details) {
        board.approveForLaw(details.policy());
    }

    private OrderedList timeline() {
        var state = details.state();
        var line = new OrderedList();
        line.addClassName("policy-timeline");
        var legalBy = state.legalBy();
        line.add(item(
                legalBy == null
                        ? getTranslation("policy.adoption.legal.open")
                        : getTranslation("policy.adoption.legal.done", legalBy)));
        line.add(item(reading("policy.adoption.first", 0, details.plan().first())));
        var window = state.comments();
        if (window != null) {
            line.add(item(getTranslation(
                    "policy.adoption.comments.days",
                    day(window.from()),
                    day(window.through()),
                    details.plan().commentPlace())));
        }
        if (state.rules().readings() > 1) {
            line.add(item(reading("policy.adoption.second", 1, details.plan().second())));
        }
        var decision = state.adopted();
        if (decision == null) {
            line.add(item(getTranslation("policy.adoption.adopted.open")));
        } else {
            line.add(
                    item(getTranslation(
                            "policy.adoption.adopted.done",
                            day(decision.day()),
                            decision.vote().inFavor(),
                            decision.vote().against(),
                            decision.vote().abstained(),
                            decision.vote().absent())),
                    item(getTranslation(
                            state.isInForce(details.today())
                                    ? "policy.adoption.effective.since"
                                    : "policy.adoption.effective.from",
                            day(decision.effective()))));
        }
        return line;
    }

    private String reading(String key, int number, @Nullable LocalDate planned) {
        var readings = details.state().readings();
        var title = getTranslation(key);
        if (readings.size() > number) {
            return getTranslation("policy.adoption.read", title, day(readings.get(number)));
        }
        return planned == null
                ? getTranslation("policy.adoption.unplanned", title)
                : getTranslation("policy.adoption.planned", title, day(planned));
    }

    private UnorderedList missing() {
        var list = new UnorderedList();
        list.addClassName("policy-missing");
        var unsettled = details.isOpen() ? details.unsettled() : List.<CommentLine>of();
        if (!unsettled.isEmpty()) {
            var authors = unsettled.stream().map(CommentLine::author).collect(Collectors.joining(", "));
            list.add(item(getTranslation("policy.adoption.unsettled", unsettled.size(), authors)));
        }
        if (details.isOpen() && !details.textKept()) {
            list.add(item(getTranslation("policy.adoption.problem.UNCLASSIFIED")));
        }
        if (details.isOpen() && !details.complete()) {
            list.add(item(getTranslation("policy.adoption.problem.INCOMPLETE")));
        }
        details.missing()
                .forEach(gap ->
                        list.add(item(AdoptionWords.refusal(gap, details.state().nextReadingFrom(), getLocale()))));
        if (list.getChildren().findAny().isEmpty()) {
            var nothing = details.isOpen() ? "policy.adoption.ready" : "policy.adoption.finished";
            list.add(item(getTranslation(nothing)));
        }
        return list;
    }

    private static ListItem item(String text) {
        return new ListItem(new Paragraph(text));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : PolicyWords.day(day, getLocale());
    }
}
