package org.ctoportal.framework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.ctoportal.framework.pack.PackProblem;
import org.ctoportal.framework.pack.PackRefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class PackRefusalAnalyzerTest {

    @Test
    void an_operator_reads_why_the_portal_did_not_start_instead_of_a_stack_trace() {
        var refusal = new PackRefusedException(new PackProblem("rules.yaml", "RET-WI", "kind is missing"));
        var failure = new IllegalStateException("Start failed", refusal);

        var analysis =
                SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, (type, name, problem) -> {})
                        .stream()
                        .map(analyzer -> analyzer.analyze(failure))
                        .filter(Objects::nonNull)
                        .findFirst();

        assertThat(analysis)
                .hasValueSatisfying(found -> assertThat(found.getDescription())
                        .isEqualTo("Content packs refused, nothing was loaded. rules.yaml, RET-WI: kind is missing"));
    }
}
