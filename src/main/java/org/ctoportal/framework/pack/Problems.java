package org.ctoportal.framework.pack;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a set of packs, so that one start shows all of it. */
final class Problems {

    private final List<PackProblem> found = new ArrayList<>();

    void add(String file, String code, String reason) {
        found.add(new PackProblem(file, code, reason));
    }

    void forget() {
        found.clear();
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new PackRefusedException(found);
        }
    }
}
