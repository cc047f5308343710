package org.ctoportal.jobdescription;

/** The draft, or what the district uses, is not what the preview showed. Nothing was changed. */
public class StaleUpgradeException extends RuntimeException {

    StaleUpgradeException() {
        super("The preview of the upgrade is out of date");
    }
}
