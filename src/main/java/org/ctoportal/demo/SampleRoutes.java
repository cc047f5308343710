package org.ctoportal.demo;

/** Where the samples are removed. */
public final class SampleRoutes {

    public static final String SAMPLES = "district/samples";

    private SampleRoutes() {}
}
