package org.ctoportal.authoring.approval;

import java.util.List;
import org.springframework.stereotype.Component;

/** The gate of each kind of document. */
@Component
class ApprovalGates {

    private final List<ApprovalGate> gates;

    ApprovalGates(List<ApprovalGate> gates) {
        this.gates = List.copyOf(gates);
    }

    ApprovalGate of(String kind) {
        return gates.stream()
                .filter(gate -> gate.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody approves documents of kind " + kind));
    }

    List<String> kinds() {
        return gates.stream().map(ApprovalGate::kind).sorted().toList();
    }
}
