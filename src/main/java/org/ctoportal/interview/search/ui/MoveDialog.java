package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.MoveCandidates;
import org.ctoportal.interview.search.RefusedMoveException;
import org.ctoportal.shared.ui.TextLimit;

/** Moves candidates to a stage all of them can go to, with a reason where one is needed. */
class MoveDialog extends Dialog {

    private static final int NAMED = 8;

    private final List<CandidateSummary> chosen;
    private final transient SerializableConsumer<MoveCandidates> move;
    private final transient SerializableRunnable moved;
    private final Select<CandidateStage> to = new Select<>();
    private final TextArea reason = new TextArea(getTranslation("interview.search.move.reason"));
    private final TextLimit limit;

    MoveDialog(List<CandidateSummary> chosen, SerializableConsumer<MoveCandidates> move, SerializableRunnable moved) {
        this.chosen = chosen;
        this.move = move;
        this.moved = moved;
        setHeaderTitle(getTranslation("interview.search.move.title"));
        setWidth("32rem");
        setMaxWidth("96vw");
        reason.setHelperText(getTranslation("interview.search.move.reason.hint"));
        reason.setWidthFull();
        limit = TextLimit.of(reason, MoveCandidates.LONGEST_REASON);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()));
        var stages = commonStages();
        var form = new Div(new Paragraph(names()));
        form.addClassName("search-fields");
        add(form);
        if (stages.isEmpty()) {
            form.add(new Paragraph(getTranslation("interview.search.move.nowhere")));
            return;
        }
        to.setLabel(getTranslation("interview.search.move.to"));
        to.setItems(stages);
        to.setItemLabelGenerator(stage -> getTranslation("interview.search.stage." + stage));
        to.setValue(stages.getFirst());
        to.setWidthFull();
        form.add(to, reason);
        var go = new Button(getTranslation("interview.search.move.go"), click -> move());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(go);
    }

    private List<CandidateStage> commonStages() {
        return Arrays.stream(CandidateStage.values())
                .filter(stage -> chosen.stream()
                        .allMatch(one -> one.stage().next(one.reached()).contains(stage)))
                .sorted((one, other) -> Boolean.compare(isBack(one), isBack(other)))
                .toList();
    }

    private boolean isBack(CandidateStage stage) {
        return chosen.getFirst().stage().needsReasonFor(stage);
    }

    private String names() {
        var named = chosen.stream()
                .limit(NAMED)
                .map(one -> one.code() + " " + one.name())
                .collect(Collectors.joining(", "));
        return chosen.size() <= NAMED
                ? named
                : getTranslation("interview.search.move.more", named, chosen.size() - NAMED);
    }

    private void move() {
        if (!limit.holds(reason.getValue())) {
            return;
        }
        var ids = chosen.stream().map(CandidateSummary::id).collect(Collectors.toSet());
        try {
            move.accept(new MoveCandidates(ids, to.getValue(), reason.getValue().strip()));
            close();
            moved.run();
        } catch (RefusedMoveException e) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("interview.search.move.refused." + e.why(), e.code()));
        }
    }
}
