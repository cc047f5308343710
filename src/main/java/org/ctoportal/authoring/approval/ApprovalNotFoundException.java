package org.ctoportal.authoring.approval;

/** There is no such submission or remark in the district acted in. */
public class ApprovalNotFoundException extends RuntimeException {}
