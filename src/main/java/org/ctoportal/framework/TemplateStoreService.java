package org.ctoportal.framework;

import org.ctoportal.framework.store.PackShelf;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published template versions for those who compose documents. */
@Service
@PreAuthorize("isAuthenticated()")
public class TemplateStoreService {

    private final PackShelf shelf;

    TemplateStoreService(PackShelf shelf) {
        this.shelf = shelf;
    }

    /** The newest published skill framework. */
    @Transactional(readOnly = true)
    public SkillFramework currentFramework() {
        return shelf.framework(shelf.newest(PackKind.FRAMEWORK));
    }

    /** The newest published clause library. */
    @Transactional(readOnly = true)
    public ClauseLibrary currentClauses() {
        return shelf.clauses(shelf.newest(PackKind.CLAUSES));
    }

    /**
     * The skill framework of that version.
     *
     * @throws UnknownPackVersionException when there is none
     * @throws DamagedPackException when its rows are not what was published
     */
    @Transactional(readOnly = true)
    public SkillFramework framework(PackVersionId version) {
        return shelf.framework(version);
    }

    /**
     * The clause library of that version.
     *
     * @throws UnknownPackVersionException when there is none
     * @throws DamagedPackException when its rows are not what was published
     */
    @Transactional(readOnly = true)
    public ClauseLibrary clauses(PackVersionId version) {
        return shelf.clauses(version);
    }
}
