package org.ctoportal.district;

/** The signed-in person acts in no district, so there is no profile to show. */
public class NoDistrictException extends RuntimeException {}
