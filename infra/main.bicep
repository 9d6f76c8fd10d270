metadata description = 'RecistFunctions: one resource group with the Functions app, its three storage accounts and its telemetry.'

targetScope = 'resourceGroup'

@description('Names the environment (azd sets it); part of every resource name.')
@minLength(2)
@maxLength(16)
param environmentName string

@description('Where everything is created.')
param location string = resourceGroup().location

@description('Address ranges from which clinics reach the landing account. Empty: from nowhere but the app.')
param clinicAddressRanges string[] = []

@description('Lets clinics upload by SFTP. The landing account is then hierarchical. It cannot be changed later.')
param sftp bool = false

@description('Issuer of the access tokens of staff and operators, and of patients where they have no issuer of their own.')
param tokenIssuer string

@description('Audience that those tokens must name.')
param tokenAudience string

@description('Address (https) of that issuer\'s public keys, a JSON Web Key Set.')
param tokenKeys string

@description('Issuer of the access tokens of patients, where it is another one, such as Entra External ID. Empty: there is none.')
param patientTokenIssuer string = ''

@description('Audience that the tokens of patients must name.')
param patientTokenAudience string = ''

@description('Address (https) of the public keys of the issuer of patients.')
param patientTokenKeys string = ''

@description('Which engine draws the reports: QuestPdf or BuiltIn; empty: the best that the app was built with. QuestPDF has its own licence terms.')
@allowed(['', 'QuestPdf', 'BuiltIn'])
param reportsEngine string = ''

@description('The QuestPDF licence that you hold. Read its terms: not everybody is eligible for Community. Needed unless the engine is BuiltIn.')
@allowed(['', 'Community', 'Professional', 'Enterprise'])
param questPdfLicence string = ''

@description('Folders of the deployed app with .ttf fonts beside the built-in ones, whole paths separated by colons; empty: none. docs/operations.md, fonts of reports.')
param reportsFontFolders string = ''

var suffix = take(uniqueString(subscription().id, resourceGroup().id, environmentName), 8)
// The app would refuse to start; it is kinder to refuse to deploy it.
var licence = reportsEngine != 'BuiltIn' && empty(questPdfLicence) ? fail('Set QUESTPDF_LICENCE, or REPORTS_ENGINE to BuiltIn.') : questPdfLicence
// An issuer of patients can make nobody staff, whatever its tokens say.
var patientTokens = empty(patientTokenIssuer)
  ? {}
  : {
      Tokens__Issuers__0__Issuer: patientTokenIssuer
      Tokens__Issuers__0__Audience: patientTokenAudience
      Tokens__Issuers__0__Keys: patientTokenKeys
      Tokens__Issuers__0__Roles: 'patient'
    }
var tags = { 'azd-env-name': environmentName }

module identities 'app/identities.bicep' = {
  name: 'identities'
  params: { environmentName: environmentName, location: location, tags: tags }
}

module network 'app/network.bicep' = {
  name: 'network'
  params: { environmentName: environmentName, location: location, tags: tags }
}

module telemetry 'app/telemetry.bicep' = {
  name: 'telemetry'
  params: { environmentName: environmentName, location: location, tags: tags }
}

module blobNames 'app/blob-names.bicep' = {
  name: 'blob-names'
  params: {
    environmentName: environmentName
    location: location
    tags: tags
    workspaceName: telemetry.outputs.logWorkspaceName
    workspaceProperties: telemetry.outputs.logWorkspaceProperties
  }
}

module hostAccount 'app/host-account.bicep' = {
  name: 'host-account'
  params: { name: 'sthost${suffix}', location: location, tags: tags }
}

module landingAccount 'app/landing-account.bicep' = {
  name: 'landing-account'
  params: {
    name: 'stland${suffix}'
    location: location
    tags: tags
    sftp: sftp
    clinicAddressRanges: clinicAddressRanges
    functionsSubnetId: network.outputs.functionsSubnetId
  }
}

module dataAccount 'app/data-account.bicep' = {
  name: 'data-account'
  params: {
    name: 'stdata${suffix}'
    location: location
    tags: tags
    logWorkspaceId: telemetry.outputs.logWorkspaceId
  }
}

module dataEndpoints 'app/data-endpoints.bicep' = {
  name: 'data-endpoints'
  params: {
    accountName: dataAccount.outputs.name
    location: location
    tags: tags
    networkId: network.outputs.networkId
    endpointsSubnetId: network.outputs.endpointsSubnetId
  }
}

module roles 'app/roles.bicep' = {
  name: 'roles'
  params: {
    appPrincipalId: identities.outputs.appPrincipalId
    eventsPrincipalId: identities.outputs.eventsPrincipalId
    hostAccountName: hostAccount.outputs.name
    landingAccountName: landingAccount.outputs.name
    dataAccountName: dataAccount.outputs.name
    appInsightsName: telemetry.outputs.appInsightsName
  }
}

module events 'app/upload-events.bicep' = {
  name: 'upload-events'
  params: {
    environmentName: environmentName
    location: location
    tags: tags
    landingAccountName: landingAccount.outputs.name
    eventsIdentityId: identities.outputs.eventsIdentityId
  }
}

module functions 'app/functions.bicep' = {
  name: 'functions'
  params: {
    environmentName: environmentName
    location: location
    tags: tags
    appIdentityId: identities.outputs.appIdentityId
    appClientId: identities.outputs.appClientId
    functionsSubnetId: network.outputs.functionsSubnetId
    hostAccountName: hostAccount.outputs.name
    landingAccountName: landingAccount.outputs.name
    dataAccountName: dataAccount.outputs.name
    appInsightsName: telemetry.outputs.appInsightsName
    settings: union(patientTokens, {
      Reports__Engine: reportsEngine
      Reports__FontFolders: reportsFontFolders
      Reports__QuestPdfLicence: licence
      Tokens__Issuer: tokenIssuer
      Tokens__Audience: tokenAudience
      Tokens__Keys: tokenKeys
    })
  }
  // The host starts as soon as it exists; without its roles it would fail and back off.
  dependsOn: [roles, dataEndpoints]
}

output AZURE_FUNCTION_APP_NAME string = functions.outputs.name
output UPLOAD_TOPIC_NAME string = events.outputs.topicName
output LANDING_ACCOUNT_NAME string = landingAccount.outputs.name
output EVENTS_IDENTITY_ID string = identities.outputs.eventsIdentityId
