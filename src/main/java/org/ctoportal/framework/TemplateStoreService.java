package org.ctoportal.framework;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published template versions for those who compose documents. */
@Service
@PreAuthorize("isAuthenticated()")
public class TemplateStoreService {

    TemplateStoreService() {}

    /** The newest published skill framework. */
    @Transactional(readOnly = true)
    public SkillFramework currentFramework() {
        throw new UnsupportedOperationException();
    }

    /** The newest published clause library. */
    @Transactional(readOnly = true)
    public ClauseLibrary currentClauses() {
        throw new UnsupportedOperationException();
    }

    /** The skill framework of that version. */
    @Transactional(readOnly = true)
    public SkillFramework framework(PackVersionId version) {
        throw new UnsupportedOperationException();
    }

    /** The clause library of that version. */
    @Transactional(readOnly = true)
    public ClauseLibrary clauses(PackVersionId version) {
        throw new UnsupportedOperationException();
    }
}
