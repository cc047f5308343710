package org.ctoportal.rules.linter;

import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.TemplateStoreService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The question linter the portal ships, for rooms that let people write what candidates are asked. */
@Service
@PreAuthorize("isAuthenticated()")
public class QuestionLinterService {

    private final TemplateStoreService templates;
    private volatile @Nullable Kept kept;

    QuestionLinterService(TemplateStoreService templates) {
        this.templates = templates;
    }

    /** A published version never changes, so one that was read is kept. */
    private record Kept(PackVersionId version, QuestionLinter linter) {}

    @Transactional(readOnly = true)
    public QuestionLinter linter() {
        var version = templates.shipped(PackKind.LINTER);
        var last = kept;
        if (last == null || !last.version().equals(version)) {
            last = new Kept(version, LinterReader.linter(templates.data(version)));
            kept = last;
        }
        return last.linter();
    }
}
