package org.ctoportal.authoring;

/** There is no such document in the district acted in. */
public class DocumentNotFoundException extends RuntimeException {}
