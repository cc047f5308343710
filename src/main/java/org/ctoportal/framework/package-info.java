/** The template store: versioned content packs of frameworks, clauses and reference matter that every document quotes. */
@ApplicationModule(
        displayName = "Framework",
        allowedDependencies = {
            "document",
            "document::redline",
            "document::ui",
            "district",
            "district::tenancy",
            "identity",
            "search",
            "shared",
            "shared::page",
            "shared::ui"
        })
@NullMarked
package org.ctoportal.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
