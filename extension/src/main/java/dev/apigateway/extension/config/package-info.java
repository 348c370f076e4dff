/** The configuration of a function: made with the executable, with the environment laid over it when the process starts. */
package dev.apigateway.extension.config;
