/** Clients of AWS services, recognized by their names: nothing here needs the AWS SDK. */
package dev.apigateway.deployment.aws;
