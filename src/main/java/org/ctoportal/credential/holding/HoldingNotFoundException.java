package org.ctoportal.credential.holding;

/** There is no such holding, or it is not for the person who asks. */
public class HoldingNotFoundException extends RuntimeException {}
