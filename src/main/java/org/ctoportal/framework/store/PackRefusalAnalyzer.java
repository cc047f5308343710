package org.ctoportal.framework.store;

import org.ctoportal.framework.pack.PackRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator why the portal did not start, without a stack trace. */
class PackRefusalAnalyzer extends AbstractFailureAnalyzer<PackRefusedException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PackRefusedException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Correct the file, or give the pack a new version. Published versions stay as they are.",
                cause);
    }
}
