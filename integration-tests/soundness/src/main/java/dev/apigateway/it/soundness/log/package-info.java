/** What an application sees of its log, and what it writes to it. */
package dev.apigateway.it.soundness.log;
