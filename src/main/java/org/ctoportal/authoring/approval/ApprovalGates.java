package org.ctoportal.authoring.approval;

import java.util.List;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.springframework.stereotype.Component;

/** The gate of each kind of document. */
@Component
class ApprovalGates {

    private final List<ApprovalGate> gates;

    ApprovalGates(List<ApprovalGate> gates) {
        this.gates = List.copyOf(gates);
    }

    /** @throws DocumentNotFoundException for a kind that nobody approves: its documents have another way */
    ApprovalGate of(String kind) {
        return gates.stream()
                .filter(gate -> gate.kind().equals(kind))
                .findFirst()
                .orElseThrow(DocumentNotFoundException::new);
    }

    List<String> kinds() {
        return gates.stream().map(ApprovalGate::kind).sorted().toList();
    }
}
