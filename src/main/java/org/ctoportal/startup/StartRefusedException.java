package org.ctoportal.startup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/** The portal cannot start here; each problem is one line that says what is wrong and what to do. */
public class StartRefusedException extends RuntimeException implements ExitCodeGenerator {

    /** What sysexits.h calls a configuration error. */
    static final int EXIT_CODE = 78;

    private final List<String> problems;

    public StartRefusedException(List<String> problems, @Nullable Throwable cause) {
        super(String.join("; ", problems), cause);
        this.problems = List.copyOf(problems);
    }

    public StartRefusedException(String problem, @Nullable Throwable cause) {
        this(List.of(problem), cause);
    }

    List<String> problems() {
        return problems;
    }

    @Override
    public int getExitCode() {
        return EXIT_CODE;
    }
}
