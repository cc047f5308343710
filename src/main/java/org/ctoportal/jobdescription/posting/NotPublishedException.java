package org.ctoportal.jobdescription.posting;

/** There is nothing public to end: never published, ended already, or not open yet and to be withdrawn instead. */
public class NotPublishedException extends RuntimeException {}
