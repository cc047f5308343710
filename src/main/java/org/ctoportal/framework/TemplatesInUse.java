package org.ctoportal.framework;

/** The templates a district uses for what it begins anew. */
public record TemplatesInUse(SkillFramework framework, ClauseLibrary clauses) {}
