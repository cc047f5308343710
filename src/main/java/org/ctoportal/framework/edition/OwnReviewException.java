package org.ctoportal.framework.edition;

/** Who wrote an edition cannot be who publishes it. */
public class OwnReviewException extends RuntimeException {}
