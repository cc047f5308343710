package org.ctoportal.authoring.compose;

import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.SkillFramework;

/** The template versions a document is pinned to. */
public record Templates(SkillFramework framework, ClauseLibrary clauses) {}
