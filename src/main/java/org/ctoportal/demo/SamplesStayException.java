package org.ctoportal.demo;

/** The samples are not removed: another name was typed, or there is a real district. */
public class SamplesStayException extends RuntimeException {}
