metadata description = 'The Functions app on Flex Consumption. It reaches storage and telemetry as its identity, never with a key.'

param environmentName string
param location string
param tags object
param appIdentityId string
param appClientId string
param functionsSubnetId string
param hostAccountName string
param landingAccountName string
param dataAccountName string
param appInsightsName string

@description('Settings of the app itself, by name.')
param settings object

resource hostAccount 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: hostAccountName
}

resource landingAccount 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: landingAccountName
}

resource dataAccount 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: dataAccountName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: appInsightsName
}

var connections = {
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: appClientId
  AzureWebJobsStorage__blobServiceUri: hostAccount.properties.primaryEndpoints.blob
  AzureWebJobsStorage__queueServiceUri: hostAccount.properties.primaryEndpoints.queue
  AzureWebJobsStorage__tableServiceUri: hostAccount.properties.primaryEndpoints.table
  Landing__credential: 'managedidentity'
  Landing__clientId: appClientId
  Landing__blobServiceUri: landingAccount.properties.primaryEndpoints.blob
  Landing__queueServiceUri: landingAccount.properties.primaryEndpoints.queue
  Data__credential: 'managedidentity'
  Data__clientId: appClientId
  Data__blobServiceUri: dataAccount.properties.primaryEndpoints.blob
  Data__queueServiceUri: dataAccount.properties.primaryEndpoints.queue
  Data__tableServiceUri: dataAccount.properties.primaryEndpoints.table
  APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${appClientId};Authorization=AAD'
  AZURE_CLIENT_ID: appClientId
  // The platform's own page would answer at "/" and say what runs here.
  AzureWebJobsDisableHomepage: 'true'
}

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: 'plan-${environmentName}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: 'func-${environmentName}-${take(uniqueString(resourceGroup().id, environmentName), 8)}'
  location: location
  tags: union(tags, { 'azd-service-name': 'functions' })
  kind: 'functionapp,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${appIdentityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: functionsSubnetId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${hostAccount.properties.primaryEndpoints.blob}deployments'
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: appIdentityId }
        }
      }
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        maximumInstanceCount: 40
        // An app without an instance cannot confirm the Event Grid subscription of its blob trigger.
        alwaysReady: [{ name: 'blob', instanceCount: 1 }]
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
    }
  }

  resource appSettings 'config' = {
    name: 'appsettings'
    properties: union(connections, settings)
  }

  resource ftpPasswords 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource deployPasswords 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

output name string = app.name
