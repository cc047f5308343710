package org.ctoportal;

import org.ctoportal.command.PortalCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Starts the portal, or runs one of its commands. */
@SpringBootApplication
@EnableResilientMethods
public class Application {

    public static void main(String[] args) {
        if (PortalCommands.areAsked(args)) {
            System.exit(PortalCommands.run(args));
        }
        SpringApplication.run(Application.class, args);
    }
}
