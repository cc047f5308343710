package org.ctoportal.compensation.cost;

/** Somebody else changed the cost model since it was read. */
public class StaleCostModelException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
