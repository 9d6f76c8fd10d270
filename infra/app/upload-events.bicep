metadata description = 'Announces blobs in the landing account. The subscription follows the deployment: see upload-subscription.bicep.'

param environmentName string
param location string
param tags object
param landingAccountName string
param eventsIdentityId string

resource landing 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: landingAccountName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: 'evgt-${environmentName}-uploads'
  location: location
  tags: tags
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${eventsIdentityId}': {} } }
  properties: { source: landing.id, topicType: 'Microsoft.Storage.StorageAccounts' }
}

output topicName string = topic.name
