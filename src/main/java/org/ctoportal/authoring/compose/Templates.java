package org.ctoportal.authoring.compose;

import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.framework.TemplateStoreService;

/** The template versions a document is pinned to. */
public record Templates(SkillFramework framework, ClauseLibrary clauses) {

    /** Those the district uses for what it begins anew. */
    public static Templates inUse(TemplateStoreService store) {
        var inUse = store.inUse();
        return new Templates(inUse.framework(), inUse.clauses());
    }

    /** Those versions out of the store. */
    public static Templates of(TemplateStoreService store, PackVersionId framework, PackVersionId clauses) {
        return new Templates(store.framework(framework), store.clauses(clauses));
    }
}
