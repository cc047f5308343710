package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ctoportal.authoring.approval.DecisionDetails;
import org.ctoportal.authoring.approval.SignerDetails;
import org.ctoportal.authoring.approval.Verdict;

/** Step by step who agreed, who is asked now and who comes later; the state is said in words. */
class ApprovalProgress extends Composite<OrderedList> {

    private final Moments moments;
    private final boolean open;

    /** {@code open} while decisions are awaited; afterwards nobody comes later any more. */
    ApprovalProgress(List<SignerDetails> signers, boolean open, Moments moments) {
        this.moments = moments;
        this.open = open;
        getContent().addClassName("approval-steps");
        signers.stream()
                .collect(Collectors.groupingBy(signer -> signer.spot().stage(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(stage -> getContent().add(step(stage)));
    }

    private ListItem step(List<SignerDetails> stage) {
        if (stage.size() == 1) {
            return row(stage.getFirst());
        }
        var needed = stage.getFirst().needed();
        var names = new UnorderedList();
        stage.forEach(signer -> names.add(row(signer)));
        return new ListItem(new Span(getTranslation("authoring.approval.needed", needed, stage.size())), names);
    }

    private ListItem row(SignerDetails signer) {
        var name = new Span(PartyWords.of(signer.signer()));
        name.addClassName("approval-signer");
        var state = new Span(stateOf(signer));
        state.addClassName("hint");
        var row = new ListItem(name, state);
        row.setClassName("asked", signer.waiting());
        noteOf(signer).map(Paragraph::new).ifPresent(note -> {
            note.addClassName("approval-note");
            row.add(note);
        });
        return row;
    }

    /** What was said with the decision; what should change stands among the remarks. */
    private static Optional<String> noteOf(SignerDetails signer) {
        return Optional.ofNullable(signer.decision())
                .filter(decision -> decision.verdict() != Verdict.CHANGES_REQUESTED)
                .map(DecisionDetails::note)
                .filter(note -> !note.isEmpty());
    }

    private String stateOf(SignerDetails signer) {
        var decision = signer.decision();
        if (decision != null) {
            return getTranslation(
                    "authoring.approval.decided." + decision.verdict(),
                    decision.onBehalfOf().isEmpty()
                            ? decision.name()
                            : getTranslation("authoring.approval.behalf", decision.name(), decision.onBehalfOf()),
                    moments.time(decision.decidedAt()));
        }
        if (signer.waiting()) {
            return getTranslation("authoring.approval.asked");
        }
        return getTranslation(open ? "authoring.approval.later" : "authoring.approval.notAsked");
    }
}
